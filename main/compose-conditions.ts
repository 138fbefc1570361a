import type { EnvironmentEntry, PlannedTask, Profile } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import type { Rooms } from './compose.ts';
import { overdueSince, type BackupPast } from './core/overdue.ts';
import { longestPause, type StoredPause } from './core/pause.ts';
import { isAway, placeOf } from './core/repository-place.ts';
import type { RepositoryAccess } from './core/restic-exit.ts';
import type { Weighed } from './flow/schedule-needs.ts';
import { weighConditions } from './flow/weigh-conditions.ts';
import { isOnline } from './machine/online.ts';
import { systemZone } from './machine/zone.ts';

/** A scheduled run that is about to start. */
interface Subject {
  readonly profile: Profile;
  readonly task: PlannedTask;
  readonly isLate: boolean;
}

/** What runs are weighed with. */
type Scales = Pick<Rooms, 'machine' | 'stores' | 'find' | 'closing'>;

/** Whether its conditions are met, pauses and the network of a late one included. */
export async function weigh(subject: Subject, rooms: Scales): Promise<Weighed> {
  const { profile, task, isLate } = subject;
  const { conditions } = profile.tasks[task];
  const { machine } = rooms;
  const accesses = accessesOf(subject, rooms);
  const weighed = await weighConditions(
    { conditions, isLate },
    {
      ...machine,
      now: Date.now,
      zone: systemZone,
      pause: () => pauseOf(profile.id, rooms),
      hasWaited: (days) => overdueSince(pastOf(subject, rooms), days, Date.now()) !== null,
      isAway: () => accesses.some((each) => isAway(placeOf(each.location, each.environment))),
      isOnline: () => isOnline(),
      hostAnswers: () => allAnswer(accesses, rooms),
    },
  );
  return rooms.closing.aborted ? closing() : weighed;
}

/** The pause that holds for a profile now. */
export function pauseOf(profileId: string, { stores }: Pick<Rooms, 'stores'>): StoredPause | null {
  return longestPause([stores.pauses.get(profileId), stores.pauses.get(null)], Date.now());
}

/** What a profile's conditions ask, and this computer does not say, in words. */
export async function unansweredOf(
  { tasks }: Profile,
  { machine }: Pick<Rooms, 'machine'>,
): Promise<readonly string[]> {
  const asked = Object.values(tasks)
    .filter(({ schedules }) => schedules.length > 0)
    .map(({ conditions }) => conditions);
  const silent = [
    asked.some(({ power }) => power !== null) && (await machine.power()) === null
      ? [t('decisions.batteryOrMains')]
      : [],
    // Without a network there is nothing to say about it.
    asked.some(({ notMetered }) => notMetered) && isOnline() && (await machine.isMetered()) === null
      ? [t('decisions.meteredOrNot')]
      : [],
    asked.some(({ idleMinutes }) => idleMinutes !== null) && (await machine.idleSeconds()) === null
      ? [t('decisions.usedOrNot')]
      : [],
  ];
  return silent.flat();
}

/** Questions that were broken off say nothing about the computer. */
const closing = (): Weighed => ({
  met: false,
  cause: 'closing',
  reason: t('decisions.closing'),
  isQuiet: true,
});

/** How the task fared; a time that was only written down as skipped counts as tried. */
function pastOf({ profile, task }: Subject, { stores: { past } }: Scales): BackupPast {
  return {
    lastSuccessAt: past.lastSuccessAt(profile.id, task),
    firstTriedAt: past.firstTriedAt(profile.id, task),
  };
}

/** The repositories of a task, as far as they are known without secrets. */
function accessesOf({ profile, task }: Subject, { find }: Scales): readonly RepositoryAccess[] {
  const repository = find(profile.id)?.repository;
  const target = task === 'copy' ? profile.copyTo : null;
  return [repository, target]
    .filter((each) => each != null)
    .map(({ location, environment }) => ({
      location,
      password: '',
      environment: Object.fromEntries(environment.flatMap(said)),
    }));
}

/** The first that does not answer; else null where it is not known of all. */
async function allAnswer(
  accesses: readonly RepositoryAccess[],
  { machine }: Scales,
): Promise<Result<null> | null> {
  const answers = await Promise.all(accesses.map((each) => machine.hostAnswers(each)));
  const silent = answers.find((answer) => answer?.ok === false);
  return silent ?? (answers.includes(null) ? null : { ok: true, value: null });
}

/** A proxy whose address is a secret is one all the same: what is behind it is not known. */
function said(entry: EnvironmentEntry): readonly (readonly [string, string])[] {
  if ('value' in entry) return [[entry.name, entry.value]];
  return /_proxy$/i.test(entry.name) ? [[entry.name, 'http://secret.invalid']] : [];
}
