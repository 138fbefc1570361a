import { describe, expect, it } from 'vitest';
import * as readRuns from '../../../main/ipc/read-runs.ts';
import { complaint, taken } from './taken.ts';

describe('the filter of runs', () => {
  it('takes all that can be asked, and drops what nobody knows', () => {
    const filter = {
      profileId: 'profile-1',
      task: 'check',
      outcomes: ['failed', 'interrupted'],
      trigger: 'catch-up',
      since: '2026-03-01T00:00:00.000Z',
      until: '2026-03-02T00:00:00+02:00',
      text: '100% "really"',
      after: 'run-1',
      limit: 1_000,
    };
    expect(taken(readRuns.filter, { ...filter, more: 1 })).toEqual([filter]);
    expect(taken(readRuns.exported, { ...filter, limit: 10_000 }, 'csv')).toEqual([
      { ...filter, limit: 10_000 },
      'csv',
    ]);
  });

  it.each([
    ['no limit', {}, 'limit'],
    ['a limit of nothing', { limit: 0 }, 'limit'],
    ['a task that there is not', { limit: 1, task: 'wipe' }, 'task'],
    ['an outcome that there is not', { limit: 1, outcomes: ['failed', 'lost'] }, 'outcomes.1'],
    ['a single outcome', { limit: 1, outcomes: 'failed' }, 'outcomes'],
    ['outcomes without end', { limit: 1, outcomes: Array(11).fill('failed') }, 'outcomes'],
    ['a trigger that there is not', { limit: 1, trigger: '__proto__' }, 'trigger'],
    ['a day without a time', { limit: 1, since: '2026-03-01' }, 'since'],
    ['a time without a zone', { limit: 1, until: '2026-03-01T00:00:00' }, 'until'],
    ['a huge text', { limit: 1, text: 'x'.repeat(1_001) }, 'text'],
    ['an object as text', { limit: 1, text: { $ne: '' } }, 'text'],
    ['an empty id', { limit: 1, after: '' }, 'after'],
    ['null for all profiles', { limit: 1, profileId: null }, 'profileId'],
  ])('refuses %s', (_what, filter, field) => {
    expect(complaint(readRuns.filter, filter)).toContain(`cannot be done: ${field}: `);
    expect(complaint(readRuns.exported, filter, 'json')).toContain(`cannot be done: ${field}: `);
  });

  it('refuses more at once than a page, and more in a file than it should hold', () => {
    expect(complaint(readRuns.filter, { limit: 1_001 })).toContain('limit');
    expect(complaint(readRuns.exported, { limit: 10_001 }, 'csv')).toContain('limit');
  });

  it.each(['CSV', 'har', '', null])('is not exported as %j', (format) => {
    expect(complaint(readRuns.exported, { limit: 1 }, format)).toMatch(/cannot be done: /);
  });
});
