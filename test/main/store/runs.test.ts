import { describe, expect, it } from 'vitest';
import { runQuery } from '../../../main/store/run-query.ts';
import { openDatabase } from '../../../main/store/database.ts';
import type { RunFilter } from '../../../preload/contract/run-filter.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const at = (minute: number) => `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`;

/** A run that was asked for at this minute and has ended. */
const ended = (id: string, minute: number, changes: Partial<Run> = {}): Run =>
  aRun({ id, createdAt: at(minute), phase: 'ended', outcome: 'succeeded', ...changes });

function aStore(...runs: readonly Run[]) {
  const stores = openStores();
  for (const run of runs) stores.runs.save(run);
  return stores;
}

describe('the runs on disk', () => {
  it('are what they were, over a restart', () => {
    const run = ended('a', 1, {
      message: 'It is “made”.',
      problems: [{ item: '/é', message: '' }],
    });
    const before = aStore(run);
    before.close();
    const after = openStores(before.folder);
    expect(after.runs.get('a')).toEqual(run);
    expect(after.runs.get('x')).toBeNull();
    after.close();
  });

  it('are listed newest first, of all profiles or one', () => {
    const { runs, close } = aStore(
      ended('a', 1),
      ended('c', 3, { profileId: 'other' }),
      ended('b', 2),
    );
    const ids = (filter: Parameters<typeof runs.list>[0]) => runs.list(filter).map(({ id }) => id);
    expect(ids({ limit: 10 })).toEqual(['c', 'b', 'a']);
    expect(ids({ limit: 2 })).toEqual(['c', 'b']);
    expect(ids({ limit: 10, profileId: 'profile-1' })).toEqual(['b', 'a']);
    close();
  });

  it('are unfinished until they end', () => {
    const { runs, close } = aStore(
      aRun({ id: 'b', createdAt: at(2), phase: 'restic' }),
      aRun({ id: 'a', createdAt: at(1) }),
      ended('c', 3),
    );
    expect(runs.unfinished().map(({ id }) => id)).toEqual(['a', 'b']);
    runs.save(ended('a', 1));
    expect(runs.unfinished().map(({ id }) => id)).toEqual(['b']);
    close();
  });
});

describe('the last run of a task', () => {
  it('is the newest that has ended, of that profile and task', () => {
    const { runs, close } = aStore(
      ended('a', 1),
      ended('b', 2),
      aRun({ id: 'c', createdAt: at(3), phase: 'restic' }),
      ended('d', 4, { task: 'check' }),
      ended('e', 5, { profileId: 'other' }),
    );
    expect(runs.lastEnded('profile-1', 'backup')?.id).toBe('b');
    expect(runs.lastEnded('profile-1', 'check')?.id).toBe('d');
    expect(runs.lastEnded('profile-1', 'prune')).toBeNull();
    const newest = runs.newestEnded(['profile-1', 'nobody', 'other'], ['backup', 'check', 'prune']);
    expect(newest.map(({ id }) => id)).toEqual(['b', 'd', 'e']);
    expect(runs.newestEnded(['profile-1'], ['check']).map(({ id }) => id)).toEqual(['d']);
    expect(runs.newestEnded([], ['backup'])).toEqual([]);
    close();
  });
});

describe('the run before another', () => {
  const subject = aRun({ id: 'e', createdAt: at(5), phase: 'restic' });

  it('is the newest of the task that has ended and was asked for earlier', () => {
    const { runs, close } = aStore(
      ended('a', 1),
      ended('b', 2),
      ended('check', 3, { task: 'check' }),
      ended('other', 4, { profileId: 'other' }),
      aRun({ id: 'open', createdAt: at(4), phase: 'restic' }),
      subject,
      ended('later', 6),
    );
    expect(runs.before(subject)?.id).toBe('b');
    close();
  });

  it('is not the run itself, even after its end', () => {
    const { runs, close } = aStore({ ...subject, phase: 'ended' });
    expect(runs.before(subject)).toBeNull();
    close();
  });

  it('may have been asked for at the same instant', () => {
    const { runs, close } = aStore(ended('d', 5), subject);
    expect(runs.before(subject)?.id).toBe('d');
    close();
  });
});

describe('the runs of a filter', () => {
  const all = [
    ended('a', 1),
    ended('b', 2, { outcome: 'failed', trigger: 'schedule' }),
    ended('c', 3, { task: 'check', outcome: 'warned' }),
    ended('d', 4, { profileId: 'other', outcome: 'failed' }),
    aRun({ id: 'e', createdAt: at(5), phase: 'restic' }),
  ];

  it.each<[what: string, filter: Partial<RunFilter>, ids: string]>([
    ['a profile', { profileId: 'other' }, 'd'],
    ['a task', { task: 'check' }, 'c'],
    ['an outcome', { outcomes: ['failed'] }, 'db'],
    ['several outcomes, each once', { outcomes: ['warned', 'failed', 'failed'] }, 'dcb'],
    ['no outcome at all', { outcomes: [] }, ''],
    ['what started it', { trigger: 'schedule' }, 'b'],
    ['its day, from its first instant', { since: at(2), until: at(4) }, 'cb'],
    ['an instant elsewhere', { since: '2026-03-01T10:04:00+02:00' }, 'ed'],
    ['all of these', { profileId: 'profile-1', outcomes: ['failed'], until: at(3) }, 'b'],
  ])('are narrowed by %s', (_what, filter, ids) => {
    const { runs, close } = aStore(...all);
    expect(runs.list({ limit: 9, ...filter }).map(({ id }) => id)).toEqual(ids.split(''));
    close();
  });

  it.each<[what: string, filter: Partial<RunFilter>, ids: string]>([
    ['all', {}, 'edcba'],
    ['some outcomes', { outcomes: ['warned', 'failed'] }, 'dcb'],
    ['a text', { text: 'profile' }, 'edcba'],
  ])('of %s are read page by page, each once', (_what, filter, ids) => {
    const named = all.map((run) => ({ ...run, profile: 'The profile' }));
    const { runs, close } = aStore(...named);
    const found: string[] = [];
    for (;;) {
      const page = runs.list({
        ...filter,
        limit: 2,
        ...(found.length > 0 && { after: found.at(-1) }),
      });
      if (page.length === 0) break;
      found.push(...page.map(({ id }) => id));
    }
    expect(found).toEqual(ids.split(''));
    close();
  });

  it('asked for at one instant are in one order, over pages too', () => {
    const { runs, close } = aStore(ended('a', 1), ended('c', 1), ended('b', 1));
    expect(runs.list({ limit: 2 }).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(runs.list({ limit: 2, after: 'b' }).map(({ id }) => id)).toEqual(['a']);
    close();
  });

  it('do not go on below one that is forgotten, as all below it are', () => {
    const { runs, close } = aStore(ended('a', 1));
    expect(runs.list({ limit: 9, after: 'gone' })).toEqual([]);
    close();
  });

  it('are not there for what is no value but a piece of SQL', () => {
    const { runs, close } = aStore(...all);
    expect(runs.list({ limit: 9, profileId: "x' OR 1=1 --" })).toEqual([]);
    expect(runs.list({ limit: 9, text: '" OR "a' })).toEqual([]);
    expect(runs.list({ limit: 9, text: "%' OR 1" })).toEqual([]);
    close();
  });
});

describe('searching the runs', () => {
  const failure = {
    kind: 'engine-failed',
    message: 'Es geht nicht.',
    hint: 'x',
    details: 'code 17',
  } as const;

  it('finds profiles, messages and errors in any case, with as little as a letter', () => {
    const { runs, close } = aStore(
      ended('a', 1, { profile: 'Žluťoučký kůň' }),
      ended('b', 2, { profile: 'x', message: 'Saved 100% of "it"', failure }),
    );
    const ids = (text: string) => runs.list({ limit: 9, text }).map(({ id }) => id);
    expect(ids('KŮŇ')).toEqual(['a']);
    expect(ids('100% of "')).toEqual(['b']);
    expect(ids('geht')).toEqual(['b']);
    expect(ids('Code 17')).toEqual(['b']);
    expect(ids('%')).toEqual(['b']);
    expect(ids('nobody')).toEqual([]);
    expect(ids('')).toEqual(['b', 'a']);
    close();
  });

  it('finds what a run says now, not what it said before, and is narrowed like all', () => {
    const { runs, close } = aStore(ended('a', 1, { message: 'Waiting for its turn' }));
    runs.save(ended('a', 1, { message: 'Complete', outcome: 'warned' }));
    expect(runs.list({ limit: 9, text: 'waiting' })).toEqual([]);
    expect(runs.list({ limit: 9, text: 'complete', outcomes: ['warned'] })).toHaveLength(1);
    expect(runs.list({ limit: 9, text: 'complete', outcomes: ['failed'] })).toEqual([]);
    expect(runs.list({ limit: 9, text: 'complete', profileId: 'other' })).toEqual([]);
    close();
  });
});

describe('a page of runs', () => {
  it.each<[what: string, filter: Partial<RunFilter>]>([
    ['all', {}],
    ['a profile', { profileId: 'p' }],
    ['a task', { task: 'drill' }],
    ['outcomes', { outcomes: ['failed', 'warned'] }],
    ['a trigger', { trigger: 'cli' }],
    ['days', { since: at(1), until: at(2) }],
    ['a profile and outcomes', { profileId: 'p', outcomes: ['failed'] }],
    ['a text', { text: 'hello' }],
  ])('of %s is read from an index in its order', (_what, filter) => {
    const database = openDatabase(`${temporaryFolder()}/history.db`);
    const place = { seq: 7, createdAt: at(9), id: 'x' };
    for (const below of [null, place]) {
      const { sql, values } = runQuery({ limit: 50, ...filter }, below);
      const plan = database
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map(({ detail }) => String(detail));
      expect(plan.join('\n')).not.toContain('TEMP B-TREE');
      expect(plan.filter((step) => /SCAN runs(?! USING)/.test(step))).toEqual([]);
    }
    database.close();
  });
});
