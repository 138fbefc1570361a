import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { readNamePattern } from '../../../main/core/name-pattern.ts';
import { valueOf } from '../webhook/samples.ts';

const database = new DatabaseSync(':memory:');
const asSqlite = database.prepare('SELECT ? GLOB ? AS found');

describe('what names are looked for by', () => {
  it.each([
    ['word', 'A Word.txt', true],
    ['word', 'A Wrd.txt', false],
    ['WORD', 'a word', true],
    ['ÜBER', 'über uns', true],
    ['a.b', 'aXb', false],
    ['a+(b', 'xa+(b)', true],
    ['back\\slash', 'a back\\slash', true],
    ['x]', 'x]y', true],
    ['*.jpg', 'Holiday.JPG', true],
    ['*.jpg', 'Holiday.JPG.txt', false],
    ['***', 'all', true],
    ['?.txt', 'a.txt', true],
    ['?.txt', '日.txt', true],
    ['?.txt', '😀.txt', true],
    ['?.txt', 'ab.txt', false],
    ['[a-c]*', 'Beta', true],
    ['[a-c]*', 'delta', false],
    ['[^a-c]*', 'delta', true],
    ['[[x]*', '[brackets', true],
    ['*', 'new\nline', true],
  ])('%j finds %j: %s, here and in the index', (wanted, name, found) => {
    const { glob, matches } = valueOf(readNamePattern(wanted));
    expect(matches(name)).toBe(found);
    expect(asSqlite.get(name.toLowerCase(), glob)).toEqual({ found: Number(found) });
  });

  it('is never so much that looking for it takes long', () => {
    for (const wanted of ['a'.repeat(256), '*a*a*a*a*a*a*']) {
      expect(readNamePattern(wanted)).toMatchObject({ failure: { kind: 'invalid-input' } });
    }
    expect(readNamePattern('*a**a*a*a*a*').ok).toBe(true);
  });

  it.each(['a/b', '/', '[', '[]', 'a[b', '[a-]', '[^]', '[z-a]', '[\\]]', '[a'])(
    'is never %j',
    (wanted) => {
      expect(readNamePattern(wanted)).toMatchObject({ failure: { kind: 'invalid-input' } });
    },
  );
});
