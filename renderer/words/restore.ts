import type { Overwrite, RestorePreview } from '../../preload/contract/restore.ts';
import { formatBytes } from './bytes.ts';
import { formatCount } from './count.ts';

const overwrites: Readonly<Record<Overwrite, string>> = {
  'if-changed': 'replace it if it differs from the snapshot',
  'if-newer': 'replace it only if the snapshot’s is newer',
  never: 'leave it as it is',
  always: 'replace it always',
};

/** What to do with a file that is there already, in the order of a choice. */
export const overwriteChoices = (['if-changed', 'if-newer', 'never', 'always'] as const).map(
  (value) => ({ value, name: overwrites[value] }),
);

/** What a restore into its own place does to newer work, so that nobody is surprised. */
export function inPlaceWarning(overwrite: Overwrite): string {
  if (overwrite === 'never')
    return 'Files that are still there stay as they are; only missing ones come back.';
  if (overwrite === 'if-newer')
    return 'Files that are older than those of the snapshot will be replaced.';
  return 'Files that were changed since then will be replaced by their older versions. What was changed is lost.';
}

const files = { one: 'file or folder', many: 'files and folders' };

/** What a restore would do, one sentence each, what is lost first. */
export function previewInWords(preview: RestorePreview): readonly string[] {
  const { filesRestored, bytesRestored, filesSkipped, filesDeleted } = preview;
  return [
    ...(filesDeleted === 0 ? [] : [`${formatCount(filesDeleted, files)} would be deleted.`]),
    filesRestored === 0
      ? 'Nothing would be written.'
      : `${formatCount(filesRestored, files)} would be written, ${formatBytes(bytesRestored)}.`,
    ...(filesSkipped === 0
      ? []
      : [`${formatCount(filesSkipped, files)} would be left as they are.`]),
  ];
}
