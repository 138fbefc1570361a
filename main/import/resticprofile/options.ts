import type * as z from 'zod';
import type { BackupOptions, Limits, UpkeepOptions } from '../../../preload/contract/profile.ts';
import { usualOptions, usualUpkeep } from '../../../preload/contract/usual-profile.ts';
import { t } from '../../../words/t.ts';
import { limitsSchema, optionsSchema, upkeepSchema } from '../../core/options-schema.ts';
import type { Tell } from '../imported.ts';
import { isTable, tableOf, type Plain, type Table } from '../plain-values.ts';
import { settingIn, switchIn, type Section } from './settings.ts';

/** The keys of sections that say how backups are made and how the repository is kept. */
export const optionKeys = {
  profile: ['compression', 'limit-upload', 'limit-download'],
  backup: [
    'compression',
    'limit-upload',
    'limit-download',
    'skip-if-unchanged',
    'read-concurrency',
    'host',
    'ignore-inode',
    'ignore-ctime',
    'with-atime',
    'use-fs-snapshot',
  ],
  check: ['read-data', 'read-data-subset'],
  prune: ['max-unused', 'max-repack-size'],
} as const;

const options = optionsSchema.unwrap().shape;
const limits = limitsSchema.unwrap().shape;
const upkeep = upkeepSchema.unwrap().shape;

/** Reads how backups are made: from the `backup` section or else from the profile. */
export function readOptions(profile: Table, backup: Table, tell: Tell): BackupOptions {
  const own = { table: backup, prefix: 'backup.', tell };
  const all = { table: profile, prefix: '', tell };
  const compression = (section: Section) =>
    settingIn(section, 'compression', (text) => taken(options.compression, text));
  return {
    ...usualOptions,
    skipIfUnchanged: switchIn(own, 'skip-if-unchanged'),
    compression: compression(own) ?? compression(all),
    readConcurrency: settingIn(own, 'read-concurrency', (text) =>
      taken(options.readConcurrency, numberIn(text)),
    ),
    // With `true` resticprofile names this computer, as restic does unasked.
    host:
      backup['host'] === true ? null : settingIn(own, 'host', (text) => taken(options.host, text)),
    ignoreInode: switchIn(own, 'ignore-inode'),
    ignoreCtime: switchIn(own, 'ignore-ctime'),
    withAtime: switchIn(own, 'with-atime'),
    useFsSnapshot: switchIn(own, 'use-fs-snapshot'),
  };
}

/** Reads the limits of speed, which Bellhop has for all tasks of a profile alike. */
export function readLimits(profile: Table, backup: Table, tell: Tell): Limits {
  const limit = (key: 'limit-upload' | 'limit-download'): number | null => {
    const speed = (section: Section) =>
      isZero(section.table[key])
        ? null
        : settingIn(section, key, (text) => taken(limits.uploadKiB, numberIn(text)));
    const ofBackup = speed({ table: backup, prefix: 'backup.', tell });
    const ofAll = speed({ table: profile, prefix: '', tell });
    if (ofBackup !== null && ofBackup !== ofAll) {
      tell(`backup.${key}`, t('importNotes.wholeLimit'));
    }
    return ofBackup ?? ofAll;
  };
  return { uploadKiB: limit('limit-upload'), downloadKiB: limit('limit-download') };
}

/** Reads how much `check` reads and `prune` leaves. */
export function readUpkeep(profile: Table, tell: Tell): UpkeepOptions {
  const section = (name: 'check' | 'prune'): Section => {
    const table = profile[name];
    return { table: isTable(table) ? table : tableOf([]), prefix: `${name}.`, tell };
  };
  const amount = (name: 'check' | 'prune', key: string, schema: z.ZodType<string>): string =>
    settingIn(section(name), key, (text) => taken(schema, text)) ?? '';
  return {
    ...usualUpkeep,
    maxUnused: amount('prune', 'max-unused', upkeep.maxUnused),
    maxRepackSize: amount('prune', 'max-repack-size', upkeep.maxRepackSize),
    readData: switchIn(section('check'), 'read-data')
      ? 'all'
      : amount('check', 'read-data-subset', upkeep.readData),
  };
}

/** restic means "no limit" by it. */
function isZero(value: Plain | undefined): boolean {
  return value === 0 || value === '0';
}

function numberIn(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** The value as it would be stored; null where it could not be. */
function taken<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}
