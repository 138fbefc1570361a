import type { Hook } from '../../preload/contract/hook.ts';
import type { Profile } from '../../preload/contract/profile.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import type { Pause, PauseLength } from '../../preload/contract/schedule.ts';
import { t } from '../../words/t.ts';
import { shortName } from './tray-name.ts';
import { isScheduled } from './tray-state.ts';
import type { TrayEntry } from './tray-view.ts';
import { percentOf } from './tray-words.ts';

/** So many profiles stand in the menu itself; more go into one within it. */
const DIRECT = 8;
/** No menu within the menu is longer: longer ones must be scrolled, and that is not easy everywhere. */
const LISTED = 20;

/** What can be run, and what can be cancelled. */
export function profileEntries(profiles: readonly ProfileSummary[]): readonly TrayEntry[] {
  if (profiles.length <= DIRECT) return profiles.map(profileEntry);
  const running = profiles.filter(({ currentRun }) => currentRun !== null);
  const resting = profiles.filter(({ currentRun }) => currentRun === null);
  const cancels =
    running.length <= DIRECT
      ? running.map(profileEntry)
      : [limitedMenu(t('tray.cancel'), running, profileEntry)];
  return resting.length === 0
    ? cancels
    : [...cancels, limitedMenu(t('tray.runNow'), resting, profileEntry)];
}

/** The hooks whose messages do not arrive, each leading to what happened. */
export function hookEntries(profiles: readonly ProfileSummary[]): readonly TrayEntry[] {
  const failing = profiles
    .filter(({ failingHooks }) => failingHooks.length > 0)
    .flatMap(({ profile, failingHooks }) =>
      Object.values(profile.tasks)
        .flatMap(({ hooks }) => hooks)
        .filter(({ id }) => failingHooks.includes(id))
        .map((hook) => ({ hook, profile })),
    );
  return failing.length === 0
    ? []
    : [limitedMenu(t('tray.failingHooks', { count: failing.length }), failing, hookEntry)];
}

/** Lets all schedules rest, or go on. */
export function pauseEntries(
  profiles: readonly ProfileSummary[],
  pauseOfAll: Pause | null,
): readonly TrayEntry[] {
  if (pauseOfAll !== null) {
    return [{ kind: 'action', label: t('tray.resume'), action: { kind: 'resume' } }];
  }
  if (!profiles.some(isScheduled)) return [];
  const entries = pauses().map(({ label, length }): TrayEntry => ({
    kind: 'action',
    label,
    action: { kind: 'pause', length },
  }));
  return [{ kind: 'menu', label: t('tray.pauseAllFor'), entries }];
}

/** How long schedules can rest, as the tray offers it. */
function pauses(): readonly { readonly label: string; readonly length: PauseLength }[] {
  return [
    { label: t('tray.anHour'), length: { kind: 'minutes', minutes: 60 } },
    { label: t('tray.fourHours'), length: { kind: 'minutes', minutes: 240 } },
    { label: t('tray.untilTomorrow'), length: { kind: 'tomorrow' } },
    { label: t('tray.untilResumed'), length: { kind: 'resumed' } },
  ];
}

function profileEntry(summary: ProfileSummary): TrayEntry {
  const { profile, currentRun } = summary;
  const name = shortName(profile.name);
  if (currentRun === null) {
    return {
      kind: 'action',
      label: t('tray.runOneNow', { name }),
      action: { kind: 'run', profileId: profile.id },
    };
  }
  const percent = percentOf(summary);
  return {
    kind: 'action',
    label:
      percent === null ? t('tray.cancelOne', { name }) : t('tray.cancelOneAt', { name, percent }),
    action: { kind: 'cancel', runId: currentRun.run.id },
  };
}

function hookEntry({
  hook,
  profile,
}: {
  readonly hook: Pick<Hook, 'id' | 'name'>;
  readonly profile: Pick<Profile, 'id' | 'name'>;
}): TrayEntry {
  return {
    kind: 'action',
    label: t('tray.hookOf', { hook: shortName(hook.name), profile: shortName(profile.name) }),
    action: { kind: 'open-hook', hookId: hook.id, profileId: profile.id },
  };
}

/** Words only those that it lists. */
function limitedMenu<T>(
  label: string,
  listed: readonly T[],
  entryOf: (each: T) => TrayEntry,
): TrayEntry {
  const entries = listed.slice(0, LISTED).map(entryOf);
  if (listed.length <= LISTED) return { kind: 'menu', label, entries };
  const all: TrayEntry = {
    kind: 'action',
    label: t('tray.openForAll', { count: listed.length }),
    action: { kind: 'open', runId: null },
  };
  return {
    kind: 'menu',
    label,
    entries: [...entries, { kind: 'separator' }, all],
  };
}
