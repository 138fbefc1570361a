import { describe, expect, test } from 'vitest';
import { applyChanges, changesTo, readAt } from '../../../renderer/undo/changes.ts';

const hook = (id: string, name: string) => ({ id, name, headers: [] as unknown[] });

/** What a form holds; both ways between any two of these must lead there. */
const forms = [
  { name: '', count: Number.NaN, days: [], paths: [], hooks: [hook('a', 'A'), hook('b', 'B')] },
  { name: 'Docs', count: 3, days: [1, -1], paths: [], hooks: [hook('b', 'B'), hook('a', 'A')] },
  { name: 'Docs', count: 3, days: [1], paths: [{ path: '/a' }], hooks: [hook('b', 'Pager')] },
  { name: 'D', count: 0, days: ['mon'], paths: [{ path: '/b' }, { path: '/a' }], hooks: [] },
];

describe('what leads from one form to another', () => {
  test.each(forms.flatMap((from) => forms.map((to) => ({ from, to }))))(
    'leads there, from $from.name to $to.name',
    ({ from, to }) => {
      expect(applyChanges(from, changesTo(to, from))).toEqual(to);
    },
  );

  test('is nothing where nothing differs', () => {
    for (const form of forms) expect(changesTo(form, structuredClone(form))).toEqual([]);
  });

  test('touches only what differs', () => {
    const [, before, after] = forms;
    expect(changesTo({ ...before, name: 'Old' }, before)).toEqual([
      { kind: 'set', path: 'name', value: 'Old' },
    ]);
    expect(changesTo({ paths: [{ path: '/a' }] }, { paths: after?.paths })).toEqual([]);
    expect(changesTo({ paths: [] }, { paths: after?.paths })).toEqual([
      { kind: 'splice', path: 'paths', at: 0, count: 1, rows: [] },
    ]);
  });

  test('moves rows as they are, so that they keep what was changed in them meanwhile', () => {
    const before = { hooks: [hook('a', 'A'), hook('b', 'B'), hook('c', 'C')] };
    const after = { hooks: [hook('c', 'C'), hook('a', 'A'), hook('b', 'B')] };
    const changes = changesTo(after, before);
    expect(changes).toEqual([{ kind: 'order', path: 'hooks', order: [2, 0, 1] }]);
    const renamed = { hooks: [hook('a', 'Pager'), hook('b', 'B'), hook('c', 'C')] };
    expect(readAt(applyChanges(renamed, changes), 'hooks.1.name')).toBe('Pager');
  });

  test('does nothing to a row that is gone', () => {
    const changes = [{ kind: 'set', path: 'hooks.3.name', value: 'Pager' }] as const;
    expect(applyChanges({ hooks: [hook('a', 'A')] }, changes)).toEqual({ hooks: [hook('a', 'A')] });
  });
});

describe('a secret that was typed', () => {
  const locked = (value: string, stored = '') => ({
    name: 'Authorization',
    isSecret: true,
    value,
    stored,
  });
  const open = (value: string) => ({ name: 'Authorization', isSecret: false, value, stored: '' });

  test('is in no change', () => {
    const pairs = [
      [{ password: 'tok' }, { password: '' }],
      [{ signatureValue: 'tok' }, { signatureValue: 'other' }],
      [{ headers: [locked('tok')] }, { headers: [] }],
      [{ headers: [locked('tok')] }, { headers: [open('text/plain')] }],
      [{ hooks: [{ ...hook('a', 'A'), headers: [locked('tok')] }] }, { hooks: [] }],
    ];
    for (const [to, from] of pairs)
      expect(JSON.stringify(changesTo(to, from))).not.toContain('tok');
  });

  test('stays in its field while others around it change', () => {
    const before = { name: '', headers: [open('1'), locked('tok')] };
    const after = { name: 'Docs', headers: [locked('tok')] };
    const back = applyChanges(after, changesTo(before, after));
    expect(back).toEqual(before);
  });

  test('never comes to stand in another row', () => {
    const before = { headers: [locked('first')] };
    const after = {
      headers: [{ name: 'X-Token', isSecret: true, value: 'second', stored: 'token' }],
    };
    expect(applyChanges(after, changesTo(before, after))).toEqual({ headers: [locked('')] });
  });

  test('stays when its lock is opened or closed', () => {
    const change = changesTo({ headers: [open('tok')] }, { headers: [locked('tok')] });
    expect(change).toEqual([{ kind: 'set', path: 'headers.0.isSecret', value: false }]);
  });
});
