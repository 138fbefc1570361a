import { describe, expect, it } from 'vitest';
import type { Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';

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
