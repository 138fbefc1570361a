import { describe, expect, it } from 'vitest';
import { searchForAll, toDeliveryFilter } from '../../../renderer/state/delivery-search.ts';

describe('what is looked for', () => {
  const now = Date.parse('2026-03-18T12:00:00Z');

  it('asks for all where nothing is chosen', () => {
    expect(toDeliveryFilter(searchForAll, now)).toEqual({});
  });

  it('counts back from now, and takes what is on the wire for still to be sent', () => {
    const search = { ...searchForAll, state: 'pending', since: 'day', text: ' 503 ' } as const;
    expect(toDeliveryFilter({ ...search, profileId: 'p1', moment: 'before' }, now)).toEqual({
      states: ['pending', 'sending'],
      profileId: 'p1',
      moment: 'before',
      since: '2026-03-17T12:00:00.000Z',
      text: '503',
    });
  });
});
