import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './programs.ts';

/** What systemd says of an expression: null where it refuses it. */
export type Said = {
  /** Null where systemd gives up while it looks for the next instant. */
  readonly form: string | null;
  readonly instants: readonly number[];
} | null;

const program = process.platform === 'linux' ? findProgram('systemd-analyze') : null;

/** Whether systemd has a time zone here: some systems leave out old names, or all of them. */
export function hasZone(name: string): boolean {
  return existsSync(`/usr/share/zoneinfo/${name}`);
}

/** Whether there is a systemd to ask, with its time zones. */
export const canAsk = program !== null && hasZone('Europe/Berlin');

interface Question {
  readonly texts: readonly string[];
  /** In ms, of whole seconds. */
  readonly base: number;
  readonly zone: string;
  readonly iterations: number;
}

/** Asks systemd about many expressions at once, none twice; the instants are in whole seconds. */
export async function askSystemd(question: Question): Promise<ReadonlyMap<string, Said>> {
  const { out, err } = await run(question);
  const refused = [...err.matchAll(/^Failed to parse calendar specification '(.*)': /gm)].map(
    (found) => found[1]!,
  );
  const said = new Map<string, Said>(refused.map((text) => [text, null]));
  for (const found of err.matchAll(/^Failed to determine next elapse for '(.*)': /gm))
    said.set(found[1]!, { form: null, instants: [] });
  const taken = question.texts.filter((text) => !said.has(text));
  const blocks = out.split('Normalized form: ').slice(1);
  if (blocks.length !== taken.length)
    throw new Error(`${blocks.length} answers to ${taken.length} questions: ${err}`);
  for (const [index, text] of taken.entries()) said.set(text, readBlock(blocks[index]!));
  return said;
}

function readBlock(block: string): Said {
  const form = block.split('\n', 1)[0]!;
  const local = [...block.matchAll(/(?:Next elapse|Iter(?:\.|ation) #\d+): (.*)/g)].map(
    (found) => found[1]!,
  );
  const utc = [...block.matchAll(/\(in UTC\): (.*)/g)].map((found) => found[1]!);
  const shown = (utc.length > 0 ? utc : local).filter((each) => each !== 'never');
  return { form, instants: shown.map(instantOf) };
}

function instantOf(shown: string): number {
  const found = /^\w+ (\S+) (\S+) UTC$/.exec(shown);
  if (found === null) throw new Error(`systemd says ${shown}`);
  return Date.parse(`${found[1]}T${found[2]}Z`);
}

function run({ texts, base, zone, iterations }: Question): Promise<{ out: string; err: string }> {
  const baseTime = `${new Date(base).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const args = [
    'calendar',
    `--iterations=${iterations}`,
    `--base-time=${baseTime}`,
    '--',
    ...texts,
  ];
  const env = { PATH: process.env['PATH'] ?? '', TZ: zone, LC_ALL: 'C.UTF-8' };
  return new Promise((resolve) => {
    execFile(program ?? '', args, { env, maxBuffer: 2 ** 26 }, (_, out, err) =>
      resolve({ out, err }),
    );
  });
}
