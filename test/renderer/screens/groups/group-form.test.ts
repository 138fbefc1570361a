import { describe, expect, it } from 'vitest';
import {
  addProfile,
  dropProfile,
  mistakesIn,
  moveProfile,
  newGroup,
} from '../../../../renderer/screens/groups/group-form.ts';

const group = { ...newGroup, name: 'Evening', profileIds: ['a', 'b', 'c'] };

describe('the form of a group', () => {
  it('moves a profile up and down, and no further than the ends', () => {
    expect(moveProfile(group, 'c', -1).profileIds).toEqual(['a', 'c', 'b']);
    expect(moveProfile(group, 'a', 1).profileIds).toEqual(['b', 'a', 'c']);
    expect(moveProfile(group, 'a', -1)).toBe(group);
    expect(moveProfile(group, 'c', 1)).toBe(group);
    expect(moveProfile(group, 'nobody', 1)).toBe(group);
  });

  it('takes a profile once, and lets it go', () => {
    expect(addProfile(group, 'd').profileIds).toEqual(['a', 'b', 'c', 'd']);
    expect(addProfile(group, 'a')).toBe(group);
    expect(dropProfile(group, 'b').profileIds).toEqual(['a', 'c']);
  });

  it('wants a name and a profile', () => {
    expect(mistakesIn({ ...newGroup, name: '  ' })).toEqual({
      name: 'Give the group a name.',
      profiles: 'Choose at least one profile.',
    });
    expect(mistakesIn(group)).toEqual({ name: null, profiles: null });
  });
});
