import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import type { GroupRun } from '../../state/group-moves.ts';
import { formatCount } from '../../words/count.ts';
import { markOfOutcome, type Marked } from '../../words/outcome.ts';

const profiles = { one: 'profile', many: 'profiles' };

/** The names of a group's profiles, in the order in which they run. */
export function namesIn(
  { profileIds }: Pick<ProfileGroup, 'profileIds'>,
  known: readonly ProfileSummary[],
): readonly string[] {
  return profileIds.map((id) => nameOf(id, known));
}

/** A profile's name; one that is gone is said to be. */
export function nameOf(id: string, known: readonly ProfileSummary[]): string {
  return known.find(({ profile }) => profile.id === id)?.profile.name ?? 'a deleted profile';
}

/** What a group does when one of its profiles fails. */
export function failureRuleInWords({ onFailure }: Pick<ProfileGroup, 'onFailure'>): string {
  return onFailure === 'stop' ? 'stops when one fails' : 'goes on when one fails';
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
    `${formatCount(outcomes.length, profiles)} done`,
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    ...(left > 0 ? [`${String(left)} not started`] : []),
  ];
  return { mark: markOfOutcome(worst ?? 'succeeded'), words: words.join(', ') };
}
