import type { Overwrite, RestorePreview } from '../../preload/contract/restore.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import { formatBytes } from './bytes.ts';

const overwrites = [
  ['if-changed', 'restore.ifChanged'],
  ['if-newer', 'restore.ifNewer'],
  ['never', 'restore.leaveIt'],
  ['always', 'restore.replaceAlways'],
] as const satisfies readonly (readonly [Overwrite, WordKey])[];

/** What to do with a file that is there already, in the order of a choice. */
export function overwriteChoices(): readonly {
  readonly value: Overwrite;
  readonly name: string;
}[] {
  return overwrites.map(([value, key]) => ({ value, name: t(key) }));
}

/** What a restore into its own place does to newer work, so that nobody is surprised. */
export function inPlaceWarning(overwrite: Overwrite): string {
  if (overwrite === 'never') return t('restore.onlyMissing');
  if (overwrite === 'if-newer') return t('restore.olderReplaced');
  return t('restore.changedReplaced');
}

/** What a restore would do, one sentence each, what is lost first. */
export function previewInWords(preview: RestorePreview): readonly string[] {
  const { filesRestored, bytesRestored, filesSkipped, filesDeleted } = preview;
  return [
    ...(filesDeleted === 0 ? [] : [t('restore.wouldDelete', { count: filesDeleted })]),
    filesRestored === 0
      ? t('restore.wouldWriteNothing')
      : t('restore.wouldWrite', { count: filesRestored, bytes: formatBytes(bytesRestored) }),
    ...(filesSkipped === 0 ? [] : [t('restore.wouldLeave', { count: filesSkipped })]),
  ];
}
