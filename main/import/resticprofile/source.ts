import type { Source } from '../../../preload/contract/profile.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { t } from '../../../words/t.ts';
import type { Tell } from '../imported.ts';
import { absolutePath, type Place } from '../places.ts';
import { textOf, textsOf, type Table } from '../plain-values.ts';
import { settingIn, switchIn } from './settings.ts';

/** The keys of the `backup` section that say what is backed up. */
export const sourceKeys = [
  'source',
  'exclude',
  'iexclude',
  'exclude-file',
  'exclude-if-present',
  'exclude-caches',
  'exclude-larger-than',
  'exclude-cloud-files',
  'one-file-system',
] as const;

/** Reads what a profile backs up. Sources are meant from `base-dir`, the files of patterns from `place`. */
export function readSource(profile: Table, backup: Table, place: Place, tell: Tell): Source {
  const section = { table: backup, prefix: 'backup.', tell };
  const filled = (key: string) => textsOf(backup[key]).filter((text) => text !== '');
  return {
    ...emptySource,
    paths: readPaths(backup, baseOf(profile, place), tell),
    exclusions: filled('exclude'),
    exclusionsAnyCase: filled('iexclude'),
    exclusionFiles: filled('exclude-file').map((file) => absolutePath(file, place)),
    excludeIfPresent: filled('exclude-if-present'),
    excludeCaches: switchIn(section, 'exclude-caches'),
    excludeLargerThan: settingIn(section, 'exclude-larger-than', bytesIn),
    excludeCloudFiles: switchIn(section, 'exclude-cloud-files'),
    oneFileSystem: switchIn(section, 'one-file-system'),
  };
}

function baseOf(profile: Table, place: Place): Place {
  const base = textOf(profile['base-dir']);
  return base === undefined ? place : { ...place, folder: absolutePath(base, place) };
}

function readPaths(backup: Table, place: Place, tell: Tell): readonly string[] {
  return textsOf(backup['source']).map((written) => {
    const path = absolutePath(written, place);
    if (/\$\{?\w/.test(path)) {
      tell('backup.source', t('importNotes.variableInPath', { path }));
    }
    if (/[*?[]/.test(path)) {
      tell('backup.source', t('importNotes.wildcard', { path }));
    }
    return path;
  });
}

/** A size as restic writes it, `500`, `100k` or `1G`; each letter is 1,024 times the one before. */
function bytesIn(text: string): number | null {
  const [, count, unit = ''] = /^(\d+)([bkmgt]?)$/i.exec(text) ?? [];
  const bytes = Number(count) * 1_024 ** Math.max(0, 'bkmgt'.indexOf(unit.toLowerCase()));
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null;
}
