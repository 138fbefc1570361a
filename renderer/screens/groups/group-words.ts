import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import type { GroupRun } from '../../state/group-moves.ts';
import { seriesInWords } from '../../../words/list.ts';
import { markOfOutcome, type Marked } from '../../words/outcome.ts';

/** The names of a group's profiles, in the order in which they run. */
export function namesIn(
  { profileIds }: Pick<ProfileGroup, 'profileIds'>,
  known: readonly ProfileSummary[],
): readonly string[] {
  return profileIds.map((id) => nameOf(id, known));
}

/** A profile's name; one that is gone is said to be. */
export function nameOf(id: string, known: readonly ProfileSummary[]): string {
  return known.find(({ profile }) => profile.id === id)?.profile.name ?? t('groups.deletedProfile');
}

/** What a group does when one of its profiles fails. */
export function failureRuleInWords({ onFailure }: Pick<ProfileGroup, 'onFailure'>): string {
  return t(onFailure === 'stop' ? 'groups.stopsWhenOneFails' : 'groups.goesOnWhenOneFails');
}

/** How a group's run ended, by the worst of its runs, and how far it came. */
export function groupRunInWords(
  run: Extract<GroupRun, { kind: 'ended' }>,
  { profileIds }: Pick<ProfileGroup, 'profileIds'>,
): { readonly mark: Marked; readonly words: string } {
  const outcomes = run.reports.map((report) => report.run.outcome);
  const worst = (['failed', 'interrupted', 'cancelled', 'warned', 'skipped'] as const).find(
    (outcome) => outcomes.includes(outcome),
  );
  const failed = outcomes.filter((each) => each === 'failed' || each === 'interrupted').length;
  const left = profileIds.length - outcomes.length;
  const words = [
    t('groups.doneCount', { count: outcomes.length }),
    ...(failed > 0 ? [t('groups.failedCount', { count: failed })] : []),
    ...(left > 0 ? [t('groups.notStartedCount', { count: left })] : []),
  ];
  return { mark: markOfOutcome(worst ?? 'succeeded'), words: seriesInWords(words) };
}
