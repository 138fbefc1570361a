import { describe, expect, it } from 'vitest';
import { knowRoots } from '../../../main/flow/known-roots.ts';

describe('the trees that are known', () => {
  it('are of one repository each, and the oldest are forgotten', () => {
    const roots = knowRoots(2);
    roots.remember('/r', [{ id: '1', tree: 'a' }]);
    expect(roots.treeOf('/r', '1')).toBe('a');
    expect(roots.treeOf('/other', '1')).toBeNull();
    expect(roots.treeOf('/r', '2')).toBeNull();
    roots.remember('/r', [
      { id: '2', tree: 'b' },
      { id: '3', tree: 'c' },
    ]);
    expect(['1', '2', '3'].map((id) => roots.treeOf('/r', id))).toEqual([null, 'b', 'c']);
  });
});
