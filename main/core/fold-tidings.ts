import { listInWords, seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import type { Target, Tiding, TidingKind } from './tidings.ts';

/** A notification of the system, as plain data. */
export interface DesktopNotification {
  readonly title: string;
  readonly body: string;
  /** Where a click leads. */
  readonly target: Target;
}

/**
 * What was gathered in a while, as few notifications: one for each kind, which counts where several
 * things are of that kind. Of two tidings about the same the later one counts.
 */
export function foldTidings(tidings: readonly Tiding[]): readonly DesktopNotification[] {
  const newest = new Map(tidings.map((tiding) => [`${tiding.kind} ${tiding.about}`, tiding]));
  const byKind = Map.groupBy(newest.values(), ({ kind }) => kind);
  return [...byKind].map(([kind, alike]) => {
    const [only] = alike;
    const told = alike.length === 1 && only !== undefined ? only : together(kind, alike);
    return { title: told.title, body: shortened(told.body), target: told.target };
  });
}

function together(kind: TidingKind, alike: readonly Tiding[]): DesktopNotification {
  const nouns = new Set(alike.map(({ noun }) => noun));
  const [noun = 'run'] = nouns.size === 1 ? nouns : [];
  const names = [...new Set(alike.map(({ name }) => name))];
  return {
    title: titleOf(kind, noun, alike.length),
    body: listed(names),
    target: targetOf(alike),
  };
}

/** All of one profile lead to it, others to the list of profiles. */
function targetOf(alike: readonly Tiding[]): Target {
  const [profileId, ...others] = new Set(alike.map((tiding) => tiding.profileId));
  return profileId === undefined || others.length > 0 ? { runId: null } : { profileId };
}

function titleOf(kind: TidingKind, noun: Tiding['noun'], count: number): string {
  switch (kind) {
    case 'finished':
      return t(noun === 'backup' ? 'notices.backupsFinished' : 'notices.runsFinished', { count });
    case 'failed':
      return t(noun === 'backup' ? 'notices.backupsFailed' : 'notices.runsFailed', { count });
    case 'overdue':
      return t('notices.backupsOverdue', { count });
    case 'hookFailing':
      return t('notices.hooksFailing', { count });
  }
}

const NAMED = 3;

function listed(names: readonly string[]): string {
  const count = names.length - NAMED;
  if (count <= 0) return listInWords(names);
  return t('notices.namesAndMore', { names: seriesInWords(names.slice(0, NAMED)), count });
}

/** A glance, in whole characters; macOS shows no more than 256 bytes. */
const GLANCE = /^.{0,200}/u;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const glance = GLANCE.exec(line)?.[0] ?? '';
  return glance === line ? line : `${glance.trimEnd()}…`;
}
