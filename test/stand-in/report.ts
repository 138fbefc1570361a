import { inspect } from 'node:util';

/** Tells a person at the terminal, as Electron's main process does, what no code is waiting for. */
export function report(what: string, error?: unknown): void {
  process.stderr.write(`${what}${error === undefined ? '' : ` ${inspect(error)}`}\n`);
}
