import { StringDecoder } from 'node:string_decoder';

/** Longer lines are cut: restic writes none, and memory must not grow with a broken one. */
const LONGEST_LINE = 1_048_576;

/** What a terminal would act on: colours and cursor moves, which restic writes when it is signalled. */
// oxlint-disable-next-line no-control-regex -- these characters are what is taken out
const TERMINAL_CODES = /\x1b\[[0-9;?]*[A-Za-z]|\r/g;

/** Turns the chunks of a stream into lines: a chunk ends anywhere, even within a character. */
export function lineReader(tell: (line: string) => void): {
  readonly read: (chunk: Buffer) => void;
  /** Tells what stands after the last line end. */
  readonly end: () => void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const tellLine = (line: string): void => {
    const clean = line.replace(TERMINAL_CODES, '');
    if (clean !== '') tell(clean);
  };
  return {
    read: (chunk) => {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
      for (const line of lines) tellLine(line);
    },
    end: () => {
      tellLine(rest + decoder.end());
      rest = '';
    },
  };
}
