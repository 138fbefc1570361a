import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import type { ImportRequest } from '../../preload/contract/import.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { profileLines } from './words.ts';

/** Lists the profiles. */
export async function profilesCommand(api: Api, terminal: Terminal): Promise<number> {
  const profiles = await api.profiles.list();
  terminal.result({ profiles }, () => profiles.flatMap(profileLines));
  if (profiles.length === 0)
    terminal.say('There are no profiles yet. Add some with: bellhop import FILE');
  return exitCodes.well;
}

/** Adds the profiles of a file, and says what was not carried over. */
export async function importCommand(
  api: Api,
  options: {
    readonly file: string;
    readonly format: ImportRequest['format'];
    readonly dryRun: boolean;
  },
  terminal: Terminal,
): Promise<number> {
  const file = path.resolve(options.file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => error);
  if (typeof text !== 'string') {
    return terminal.fail({
      kind: 'invalid-input',
      message: `The file ${file} cannot be read.`,
      hint: 'Check its name and that you may read it.',
      details: String(text),
    });
  }
  const { format, dryRun } = options;
  const report = await api.profiles.import({ text, path: file, format, dryRun });
  if (!report.ok) return terminal.fail(report.failure);
  terminal.result(report.value, ({ profiles, missingSecrets, notes }) => [
    ...profiles.map(({ name }) => `${dryRun ? 'Would add' : 'Added'} the profile “${name}”.`),
    ...notes,
    ...missingSecrets.map((name) => `Its secret is still to be set: bellhop secret set ${name}`),
  ]);
  return exitCodes.well;
}
