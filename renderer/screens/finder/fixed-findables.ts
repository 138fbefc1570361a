import type { PauseLength } from '../../../preload/contract/schedule.ts';
import type { WordKey, WordValues } from '../../../words/translated.ts';
import type { Place } from '../../state/place.ts';
import { wordedFindable, type Findable } from './findable.ts';

/** The texts that want no values. */
type PlainKey = { [K in WordKey]: WordValues<K> extends [] ? K : never }[WordKey];

/** The screens, as the rail leads to them. */
export function screens(): readonly Findable[] {
  return [
    screen('frame.home', { kind: 'home' }),
    screen('frame.history', { kind: 'history', runId: null }),
    screen('parts.deliveries', { kind: 'deliveries' }),
    screen('frame.snapshots', {
      kind: 'snapshots',
      profileId: null,
      spot: null,
      isRestoring: false,
    }),
    screen('frame.channels', { kind: 'channels' }),
    screen('frame.secrets', { kind: 'secrets' }),
    screen('frame.settings', { kind: 'settings' }),
  ];
}

/** The settings by what they say, and what else a person may call them. */
export function settings(): readonly Findable[] {
  return [
    setting('general', 'settings.startAtLogin', 'finder.startAtLoginNote'),
    setting('general', 'settings.closing', 'finder.closingNote'),
    setting('general', 'settings.keepAwake', 'finder.keepAwakeNote'),
    setting('general', 'settings.atOnce', 'finder.atOnceNote'),
    setting('general', 'settings.language', 'finder.languageNote'),
    setting('general', 'settings.theme', 'finder.themeNote'),
    setting('general', 'finder.notifications', 'finder.notificationsNote'),
    setting('history', 'finder.keepHistory', 'finder.keepHistoryNote'),
    setting('hooks', 'settings.sendHooks', 'finder.sendHooksNote'),
    setting('hooks', 'settings.origins', 'finder.originsNote'),
    setting('hooks', 'settings.proxy', 'finder.proxyNote'),
    setting('hooks', 'finder.variables', 'finder.variablesNote'),
    setting('engine', 'parts.engine', 'finder.engineNote'),
    setting('doctor', 'settings.doctor', 'finder.doctorNote'),
    setting('about', 'desktop.aboutBellhop', 'finder.aboutNote'),
    setting('support', 'settings.support', 'finder.supportNote'),
  ];
}

/** What can be done with all profiles, or to begin one. */
export function actions(isPaused: boolean): readonly Findable[] {
  return [
    act('parts.newProfile', 'finder.newProfileNote', { kind: 'editor', profileId: null }),
    act('finder.guide', 'finder.guideNote', { kind: 'guide', isConnecting: false }),
    act('channels.newChannel', 'finder.newChannelNote', { kind: 'channel', channelId: null }),
    ...(isPaused ? [resume()] : pauses()),
  ];
}

function pauses(): readonly Findable[] {
  return [
    pause('finder.pauseHour', { kind: 'minutes', minutes: 60 }),
    pause('finder.pauseTomorrow', { kind: 'tomorrow' }),
    pause('finder.pauseResumed', { kind: 'resumed' }),
  ];
}

function pause(name: PlainKey, length: PauseLength): Findable {
  return wordedFindable(
    { key: name, kind: 'action', deed: { kind: 'pause-all', length } },
    (say) => ({ name: say(name), note: say('finder.pauseNote') }),
  );
}

function resume(): Findable {
  return wordedFindable({ key: 'resume', kind: 'action', deed: { kind: 'resume-all' } }, (say) => ({
    name: say('frame.resumeAll'),
    note: say('finder.resumeNote'),
  }));
}

function screen(name: PlainKey, place: Place): Findable {
  return wordedFindable({ key: name, kind: 'screen', deed: { kind: 'go', place } }, (say) => ({
    name: say(name),
    note: '',
  }));
}

function act(name: PlainKey, note: PlainKey, place: Place): Findable {
  return wordedFindable({ key: name, kind: 'action', deed: { kind: 'go', place } }, (say) => ({
    name: say(name),
    note: say(note),
  }));
}

function setting(section: string, name: PlainKey, note: PlainKey): Findable {
  return wordedFindable(
    { key: name, kind: 'setting', deed: { kind: 'go', place: { kind: 'settings', section } } },
    (say) => ({ name: say(name), note: say(note) }),
  );
}
