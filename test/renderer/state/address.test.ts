import { expect, it } from 'vitest';
import { fragmentAt, placeAt } from '../../../renderer/state/address.ts';
import type { Place } from '../../../renderer/state/place.ts';

it.each<Place>([
  { kind: 'home' },
  { kind: 'home', profileId: 'profile-1' },
  { kind: 'run', runId: '019ca71f-b900-7a11-9c3e-5d1f0b7a2c44' },
])('a window that is opened at an address begins there: %j', (place) => {
  expect(placeAt(fragmentAt(place))).toEqual(place);
});

it('says that a run is open beside the history', () => {
  expect(fragmentAt({ kind: 'history', runId: 'run-1' })).toBe('#run/run-1');
});

it('says of other places what they are, and nobody is led there', () => {
  expect(fragmentAt({ kind: 'settings' })).toBe('#settings');
  for (const fragment of ['', '#settings', '#run/', '#run/a/b', '#run/%2e', '#home/x']) {
    expect(placeAt(fragment)).toBeNull();
  }
});
