import { describe, expect, it } from 'vitest';
import { withNewest, withOlder } from '../../../renderer/state/found.ts';

const items = (ids: string) => ids.split('').map((id) => ({ id }));
const found = (ids: string, isAll = false) => ({ list: items(ids), isAll });

describe('the newest page, looked at again', () => {
  it('is all where it is not full', () => {
    expect(withNewest(found('abcdef'), items('xy'), 3)).toEqual(found('xy', true));
    expect(withNewest(null, [], 3)).toEqual(found('', true));
  });

  it('goes before the older ones that are known', () => {
    expect(withNewest(null, items('abc'), 3)).toEqual(found('abc'));
    expect(withNewest(found('abcdef'), items('abc'), 3)).toEqual(found('abcdef'));
    expect(withNewest(found('abcdef', true), items('xab'), 3)).toEqual(found('xabcdef', true));
  });

  it('stands alone where something may be missing behind it', () => {
    expect(withNewest(found('abcdef', true), items('xyz'), 3)).toEqual(found('xyz'));
  });

  it('shows what has changed in it', () => {
    const known = { list: [{ id: 'a', state: 'sending' }], isAll: true };
    const newest = [{ id: 'a', state: 'delivered' }];
    expect(withNewest(known, newest, 1).list).toEqual(newest);
  });
});

describe('the page below', () => {
  it('goes behind what is known, and is the last where it is not full', () => {
    expect(withOlder(found('ab'), { after: 'b', page: items('cd'), perPage: 2 })).toEqual(
      found('abcd'),
    );
    expect(withOlder(found('ab'), { after: 'b', page: items('c'), perPage: 2 })).toEqual(
      found('abc', true),
    );
  });

  it('is left out where the list has become another one meanwhile', () => {
    const known = found('xy');
    expect(withOlder(known, { after: 'b', page: items('cd'), perPage: 2 })).toBe(known);
  });
});
