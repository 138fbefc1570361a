import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Prints the support bundle, or writes it to a file that is not there yet; only its owner can read that. */
export async function supportCommand(
  { app }: Pick<Api, 'app'>,
  { out }: { readonly out?: string | undefined },
  terminal: Terminal,
): Promise<number> {
  const bundle = await app.supportBundle();
  if (out === undefined) {
    terminal.result({ bundle }, () => [bundle]);
    return exitCodes.well;
  }
  const saved = await app.saveSupportBundle(path.resolve(out));
  if (!saved.ok) return terminal.fail(saved.failure);
  terminal.result({ written: saved.value }, ({ written }) => [
    `Written to ${written ?? out}. Read it before you pass it on.`,
  ]);
  return exitCodes.well;
}
