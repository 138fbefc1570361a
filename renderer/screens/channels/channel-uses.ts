import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { taskNames } from '../../words/tasks.ts';

/** The hooks that go through a channel: `Documents, hook ntfy`. */
export function channelUses(
  channelId: string,
  profiles: readonly ProfileSummary[],
): readonly string[] {
  return profiles.flatMap(({ profile }) =>
    taskNames.flatMap((task) =>
      profile.tasks[task].hooks
        .filter((hook) => hook.channelId === channelId)
        .map((hook) => t('parts.hookOfProfile', { profile: profile.name, hook: hook.name })),
    ),
  );
}
