import { describe, expect, it } from 'vitest';
import { searchForAll, toDeliveryFilter } from '../../../renderer/state/delivery-search.ts';

describe('what is looked for', () => {
  it('asks for all where nothing is chosen', () => {
    expect(toDeliveryFilter(searchForAll)).toEqual({});
  });

  it('asks for whole days where the reader is, and takes what is on the wire for still to be sent', () => {
    const search = {
      ...searchForAll,
      state: 'pending',
      profileId: 'p1',
      hookId: 'h1',
      moment: 'before',
      errorClass: 'timeout',
      since: '2026-03-17',
      until: '2026-03-18',
      text: ' 503 ',
    } as const;
    expect(toDeliveryFilter(search)).toEqual({
      states: ['pending', 'sending'],
      profileId: 'p1',
      hookId: 'h1',
      moment: 'before',
      errorClass: 'timeout',
      since: new Date(2026, 2, 17).toISOString(),
      until: new Date(2026, 2, 19).toISOString(),
      text: '503',
    });
  });

  it('leaves out a day whose year is still being typed', () => {
    expect(toDeliveryFilter({ ...searchForAll, since: '0002-03-17' })).toEqual({});
  });
});
