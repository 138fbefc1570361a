import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findablesOf,
  firstOffers,
  type Known,
} from '../../../../renderer/screens/finder/findables.ts';
import { findBest } from '../../../../renderer/screens/finder/find-best.ts';
import { speak } from '../../../../words/speak.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

const scene = fullScene(Date.parse('2026-03-18T07:00:00Z'));
const known: Known = {
  profiles: scene.profiles,
  groups: [{ id: 'evening', name: 'Every evening', profileIds: ['music'], onFailure: 'stop' }],
  channels: scene.channels,
  secretNames: scene.secretNames,
  isPaused: false,
};

const found = (query: string, most = 20) =>
  findBest(query, findablesOf(known), most).map(({ kind, name }) => `${kind}: ${name}`);

describe('the finder', () => {
  it('puts a profile before what can be done with it, and its hooks after that', () => {
    const [first, second, ...others] = found('documents');
    expect(first).toBe('profile: Documents');
    expect(second).toBe('action: Run Documents now');
    expect(others).toContain('hook: Healthchecks');
  });

  it('finds what is to be done by the words of it, in any order', () => {
    expect(found('run doc')[0]).toBe('action: Run Documents now');
    expect(found('doc run')[0]).toBe('action: Run Documents now');
    expect(found('pause hour')[0]).toBe('action: Pause all for an hour');
    expect(found('evening')[0]).toBe('group: Run the group Every evening');
    expect(found('new pro')[0]).toBe('action: New profile');
  });

  it('tells hooks of one name apart by their profile', () => {
    expect(found('ntfy documents')[0]).toBe('hook: ntfy');
    expect(found('ntfy photos')).toEqual([]);
  });

  it('finds secrets by their names, and settings by what else they are called', () => {
    expect(found('old-token')[0]).toBe('secret: old-token');
    expect(found('autostart')[0]).toBe('setting: Start Bellhop at login');
    expect(found('settings')[0]).toBe('screen: Settings');
  });

  it('offers what fits the time: to pause, or to resume', () => {
    const names = findablesOf({ ...known, isPaused: true }).map(({ name }) => name);
    expect(names).toContain('Resume all schedules');
    expect(names).not.toContain('Pause all for an hour');
  });

  it('finds nothing for nothing, and the best of much', () => {
    expect(found(' ')).toEqual([]);
    expect(found('qqq')).toEqual([]);
    expect(found('o', 5).length).toBeLessThanOrEqual(5);
  });

  it('begins with the profiles that need somebody', () => {
    const offers = firstOffers(known, 12).map(({ name }) => name);
    expect(offers.slice(0, 3)).toEqual(['Archive', 'Laptop', 'Server']);
    expect(offers).toContain('New profile');
    expect(offers).toHaveLength(12);
  });

  it('holds no two of one key', () => {
    const keys = findablesOf(known).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the finder in another language', () => {
  beforeAll(() => speak({ language: 'de', locale: 'de' }));
  afterAll(() => speak({ language: 'en', locale: 'en' }));

  it('finds by the words of that language', () => {
    expect(found('verlauf')[0]).toBe('screen: Verlauf');
    expect(found('documents ausführen')[0]).toBe('action: Documents jetzt ausführen');
    expect(found('hochfahren')[0]).toBe('setting: Bellhop bei der Anmeldung starten');
  });

  it('goes on finding by the English ones, and shows its own', () => {
    expect(found('history')[0]).toBe('screen: Verlauf');
    expect(found('run doc')[0]).toBe('action: Documents jetzt ausführen');
    expect(found('autostart boot')[0]).toBe('setting: Bellhop bei der Anmeldung starten');
    expect(found('pause hour')[0]).toBe('action: Alles für eine Stunde pausieren');
  });
});
