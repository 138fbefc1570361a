import type { ProfileDraft } from '../../preload/contract/profile.ts';
import { t } from '../../words/t.ts';

/** Says which programs an imported file lets run at each backup: nobody should take one on unseen. */
export function commandNotes(drafts: readonly ProfileDraft[]): readonly string[] {
  return drafts.flatMap(({ profile: { name, source } }) => {
    const { command } = source;
    if (command === null) return [];
    const line = [command.program, ...command.arguments].join(' ');
    return [t('failuresStore.importRunsCommand', { name, line })];
  });
}
