import { copyFileSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import {
  configurationSchema,
  describeIssues,
  emptyConfiguration,
  type Configuration,
} from '../core/configuration.ts';

/** What `conf` and electron-store have in common: one atomic file. */
export interface SettingsFile {
  readonly path: string;
  store: Record<string, unknown>;
}

/**
 * Options for both, so that they read and write the same file in the same way: as a text. They would
 * parse, copy and compare a thousand profiles several times over before anybody has asked for one.
 */
export const settingsFileOptions = {
  clearInvalidConfig: false,
  configFileMode: 0o600,
  accessPropertiesByDotNotation: false,
  deserialize: (text: string): Record<string, unknown> => ({ text }),
  serialize: ({ text }: Record<string, unknown>): string => String(text),
} as const;

/** The file's name in the data folder, without `.json`. */
export const SETTINGS_FILE_NAME = 'config';

/** The configuration in memory, and its file. */
export interface ConfigurationFile {
  read(): Configuration;
  /** Replaces it whole; a throw means that it could not be written. */
  write(configuration: Configuration): void;
  /** What was wrong with the file at start, or null. */
  readonly damage: Failure | null;
}

/**
 * Reads the configuration once. A file that cannot be read is set aside, never emptied, and the
 * last one that was good takes its place.
 */
export function openConfigurationFile(
  folder: string,
  open: () => SettingsFile,
  now: () => number,
): ConfigurationFile {
  const file = path.join(folder, `${SETTINGS_FILE_NAME}.json`);
  const lastGood = path.join(folder, `${SETTINGS_FILE_NAME}.last-good.json`);
  const first = attempt(open);
  if (first.ok) return hold(first, lastGood, () => null);

  const aside = path.join(folder, `${SETTINGS_FILE_NAME}.damaged-${String(now())}.json`);
  if (existsSync(file)) renameSync(file, aside);
  if (existsSync(lastGood)) copyFileSync(lastGood, file);
  const second = attempt(open);
  const restored = second.ok && existsSync(lastGood);
  if (!second.ok) renameSync(file, `${aside}.last-good`);
  const third = second.ok ? second : attempt(open);
  if (!third.ok) throw new Error(`The configuration cannot be written: ${third.complaint}`);
  return hold(third, lastGood, () => damageOf(first.complaint, aside, restored));
}

type Attempt =
  | { readonly ok: true; readonly settings: SettingsFile; readonly configuration: Configuration }
  | { readonly ok: false; readonly complaint: string };

function attempt(open: () => SettingsFile): Attempt {
  try {
    const settings = open();
    const { text } = settings.store;
    const stored = typeof text === 'string' ? parse(text) : emptyConfiguration; // There is no file yet.
    const read = configurationSchema.safeParse(stored);
    if (!read.success) return { ok: false, complaint: describeIssues(read.error) };
    return { ok: true, settings, configuration: read.data };
  } catch (error) {
    return { ok: false, complaint: error instanceof Error ? error.message : String(error) };
  }
}

/** A byte order mark of an editor does no harm, and no error quotes what is in the file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new SyntaxError('It is not valid JSON.');
  }
}

function hold(
  { settings, configuration }: Extract<Attempt, { ok: true }>,
  lastGood: string,
  damageNow: () => Failure | null,
): ConfigurationFile {
  let current: Configuration = configuration;
  const keep = (): void => {
    if (existsSync(settings.path)) copyFileSync(settings.path, lastGood);
  };
  keep();
  return {
    read: () => current,
    write: (next) => {
      settings.store = { text: JSON.stringify(next, undefined, '\t') };
      current = next;
      keep();
    },
    get damage() {
      return damageNow();
    },
  };
}

function damageOf(complaint: string, aside: string, restored: boolean): Failure {
  return {
    kind: 'configuration-damaged',
    message: restored ? t('failuresStore.lastGoodUsed') : t('failuresStore.startsEmpty'),
    hint: t('failuresStore.keptAside', { aside }),
    details: complaint,
  };
}
