import { expect, it } from 'vitest';
import { fragmentAt, placeAt } from '../../../renderer/state/address.ts';
import { fragmentOf, isUnsaved, type Screen } from '../../../preload/contract/address.ts';
import { placeShown, type Place } from '../../../renderer/state/place.ts';

it.each<Place>([
  { kind: 'home' },
  { kind: 'home', profileId: 'profile-1' },
  { kind: 'run', runId: '019ca71f-b900-7a11-9c3e-5d1f0b7a2c44' },
  { kind: 'history', runId: null },
  { kind: 'secrets' },
  { kind: 'deliveries', about: { profileId: 'p-1', hookId: 'h-1', state: 'pending' } },
  { kind: 'settings' },
])('a window that is opened at an address begins there: %j', (place) => {
  expect(placeAt(fragmentAt(place))).toEqual(place);
});

it('says that changes are not saved, and is then no place to begin at', () => {
  const fragment = fragmentAt({ kind: 'settings' }, true);
  expect(fragment).toBe('#settings?unsaved');
  expect(isUnsaved(fragment)).toBe(true);
  expect(isUnsaved(fragmentAt({ kind: 'settings' }))).toBe(false);
  expect(placeAt(fragment)).toBeNull();
});

it('says that a run is open beside the history', () => {
  expect(fragmentAt({ kind: 'history', runId: 'run-1' })).toBe('#run/run-1');
});

it('says of other places what they are, and nobody is led there', () => {
  expect(fragmentAt({ kind: 'editor', profileId: 'profile-1' })).toBe('#editor');
  for (const fragment of [
    '',
    '#editor',
    '#settings/',
    '#run/',
    '#run/a/b',
    '#run/%2e',
    '#home/x',
    '#failed/a',
    '#failed/a/b/c',
    '#failed/a/%2e',
    '#delivered/a/b',
    '#deliveries',
  ]) {
    expect(placeAt(fragment)).toBeNull();
  }
});

it.each<readonly [Screen, Place]>([
  ['new-profile', { kind: 'editor', profileId: null }],
  ['snapshots', { kind: 'snapshots', profileId: null, spot: null, isRestoring: false }],
  ['channels', { kind: 'channels' }],
  ['settings', { kind: 'settings' }],
  ['about', { kind: 'settings', section: 'about' }],
  ['support', { kind: 'settings', section: 'support' }],
])('a menu leads to %s, also in a window that it opens', (screen, place) => {
  expect(placeShown({ screen })).toEqual(place);
  expect(placeAt(fragmentOf({ screen }))).toEqual(place);
});
