import type { Failure } from '../../preload/contract/result.ts';

/** The exit codes of commands; those of `run` are in `exitCodeOf`. */
export const exitCodes = {
  well: 0,
  failed: 1,
  usage: 2,
  warned: 3,
  skipped: 75,
  cancelled: 130,
} as const;

/** Where a command reads and writes. With `json`, stdout gets one JSON document and nothing else. */
export interface Terminal {
  readonly json: boolean;
  /** The result: as JSON, or as the lines that `lines` makes of it. */
  result<T>(value: T, lines: (value: T) => readonly string[]): void;
  /** News for a person, on stderr. */
  say(text: string): void;
  /** A failure, with what to do; answers the exit code. */
  fail(failure: Failure): number;
}

export function openTerminal(
  streams: { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WritableStream },
  json: boolean,
): Terminal {
  const say = (text: string): void => {
    streams.err.write(`${text}\n`);
  };
  return {
    json,
    say,
    result: (value, lines) => {
      const text = json ? JSON.stringify(value, null, 2) : lines(value).join('\n');
      if (text !== '') streams.out.write(`${text}\n`);
    },
    fail: (failure) => {
      if (json) streams.out.write(`${JSON.stringify({ failure }, null, 2)}\n`);
      say(failure.message);
      if (failure.hint !== '') say(failure.hint);
      if (failure.details !== undefined) say(failure.details);
      return exitCodes.failed;
    },
  };
}
