import { describe, expect, it } from 'vitest';
import { foldTidings } from '../../../main/core/fold-tidings.ts';
import { aTiding } from '../../fakes/a-tiding.ts';
import { speaking } from '../../fakes/speaking.ts';

const named = (name: string, changes: Parameters<typeof aTiding>[0] = {}) =>
  aTiding({ profileId: name, about: `${name} backup`, name, ...changes });

describe('what was gathered', () => {
  it('is told as it is when it is one', () => {
    const { title, body, target } = aTiding();
    expect(foldTidings([aTiding()])).toEqual([{ title, body, target }]);
  });

  it('is counted when it is more of a kind, and leads to the profiles', () => {
    expect(foldTidings([named('A'), named('B'), named('C')])).toEqual([
      { title: '3 backups failed', body: 'A, B and C', target: { runId: null } },
    ]);
  });

  it('names three at most', () => {
    const ten = 'ABCDEFGHIJ'.split('').map((name) => named(name));
    expect(foldTidings(ten)).toMatchObject([
      { title: '10 backups failed', body: 'A, B, C and 7 more' },
    ]);
  });

  it('calls different tasks runs, and leads to the profile that all are of', () => {
    const check = named('A', { about: 'A check', noun: 'run' });
    expect(foldTidings([named('A'), check])).toEqual([
      { title: '2 runs failed', body: 'A', target: { profileId: 'A' } },
    ]);
  });

  it('is one for each kind', () => {
    const folded = foldTidings([
      named('A'),
      named('A', { kind: 'overdue' }),
      named('B', { kind: 'overdue' }),
      named('A (chat)', { kind: 'hookFailing', noun: 'hook' }),
      named('B (mail)', { kind: 'hookFailing', noun: 'hook' }),
    ]);
    expect(folded.map(({ title }) => title)).toEqual([
      'Documents: backup failed',
      '2 backups are overdue',
      '2 hooks keep failing',
    ]);
  });

  it('counts the later of two about the same', () => {
    expect(foldTidings([aTiding({ body: 'first' }), aTiding({ body: 'second' })])).toMatchObject([
      { body: 'second' },
    ]);
  });

  it('is a glance: one line, and not a long one', () => {
    const [told] = foldTidings([aTiding({ body: `Fatal:\n${'💾'.repeat(500)}` })]);
    expect(told?.body).toBe(`Fatal: ${'💾'.repeat(193)}…`);
  });
});

describe('notifications in other languages', () => {
  const ten = 'ABCDEFGHIJ'.split('').map((name) => named(name));

  it('count in German', async () => {
    await speaking('de', () => {
      expect(foldTidings(ten)).toMatchObject([
        { title: '10 Sicherungen fehlgeschlagen', body: 'A, B, C und 7 weitere' },
      ]);
    });
  });

  it('count in Chinese', async () => {
    await speaking('zh-CN', () => {
      expect(foldTidings([named('A'), named('B')])).toMatchObject([
        { title: '2 次备份失败', body: 'A和B' },
      ]);
      expect(foldTidings(ten)).toMatchObject([{ body: 'A、B、C等，另有 7 项' }]);
    });
  });
});
