import type { Channel } from '../../../preload/contract/hook.ts';
import type { ProfileGroup } from '../../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { inOrder } from '../home/order.ts';
import { taskNames } from '../../words/tasks.ts';
import { findable, wordedFindable, type Findable } from './findable.ts';
import { actions, screens, settings } from './fixed-findables.ts';

/** What the window knows that can be found. */
export interface Known {
  readonly profiles: readonly ProfileSummary[];
  readonly groups: readonly ProfileGroup[];
  readonly channels: readonly Channel[];
  readonly secretNames: readonly string[];
  /** Whether all schedules rest. */
  readonly isPaused: boolean;
}

/** All that can be found without asking main, ready to be compared. */
export function findablesOf(known: Known): readonly Findable[] {
  return [
    ...screens(),
    ...actions(known.isPaused),
    ...settings(),
    ...known.profiles.flatMap(aroundProfile),
    ...known.groups.map(group),
    ...known.channels.map(channel),
    ...known.secretNames.map(secret),
  ];
}

/** So many profiles are offered before anything is typed. */
const FIRST_PROFILES = 6;

/** What is offered before anything is typed: the profiles that matter most now, and what is often wanted. */
export function firstOffers({ profiles, isPaused }: Known, most: number): readonly Findable[] {
  const first = inOrder(profiles).slice(0, FIRST_PROFILES).map(profile);
  return [...first, ...actions(isPaused), ...screens()].slice(0, most);
}

function aroundProfile(summary: ProfileSummary): readonly Findable[] {
  return [profile(summary), ...actsOn(summary), ...hooksOf(summary)];
}

function profile({ profile: { id, name }, repository }: ProfileSummary): Findable {
  return findable({
    key: `profile ${id}`,
    kind: 'profile',
    name,
    note: repository.location,
    deed: { kind: 'go', place: { kind: 'home', profileId: id } },
  });
}

function actsOn({ profile: { id, name } }: ProfileSummary): readonly Findable[] {
  return [
    wordedFindable(
      { key: `back-up ${id}`, kind: 'action', deed: { kind: 'back-up', profileId: id } },
      (say) => ({ name: say('tray.runOneNow', { name }), note: say('finder.backUp') }),
    ),
    wordedFindable(
      {
        key: `edit ${id}`,
        kind: 'action',
        deed: { kind: 'go', place: { kind: 'editor', profileId: id } },
      },
      (say) => ({ name: say('parts.editNamed', { name }), note: say('finder.changeProfile') }),
    ),
    wordedFindable(
      {
        key: `snapshots ${id}`,
        kind: 'action',
        deed: {
          kind: 'go',
          place: { kind: 'snapshots', profileId: id, spot: null, isRestoring: false },
        },
      },
      (say) => ({ name: say('finder.snapshotsOf', { name }), note: say('finder.browseRestore') }),
    ),
  ];
}

function hooksOf({ profile: { id, name, tasks } }: ProfileSummary): readonly Findable[] {
  return taskNames
    .flatMap((task) => tasks[task].hooks)
    .map((hook) =>
      findable({
        key: `hook ${id} ${hook.id}`,
        kind: 'hook',
        name: hook.name,
        note: name,
        deed: {
          kind: 'go',
          place: { kind: 'editor', profileId: id, part: { kind: 'hook', hookId: hook.id } },
        },
      }),
    );
}

function group({ id, name }: ProfileGroup): Findable {
  return wordedFindable(
    { key: `group ${id}`, kind: 'group', deed: { kind: 'run-group', groupId: id } },
    (say) => ({ name: say('groups.runOf', { name }), note: say('finder.oneByOne') }),
  );
}

function channel({ id, name, description }: Channel): Findable {
  return findable({
    key: `channel ${id}`,
    kind: 'channel',
    name,
    note: description,
    deed: { kind: 'go', place: { kind: 'channel', channelId: id } },
  });
}

function secret(name: string): Findable {
  return findable({
    key: `secret ${name}`,
    kind: 'secret',
    name,
    note: '',
    deed: { kind: 'go', place: { kind: 'secrets', name } },
  });
}
