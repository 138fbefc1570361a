import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase, transaction } from '../../../main/store/database.ts';
import { migrations } from '../../../main/store/migrations.ts';
import type { DeliveryFilter } from '../../../preload/contract/delivery-filter.ts';
import { aRun } from '../../fakes/make.ts';
import { openStores } from '../../fakes/stores.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const CREATED = '2026-01-01T08:00:00.000Z';
const {
  result: _result,
  engineVersion: _engineVersion,
  ...oldRun
} = aRun({
  phase: 'ended',
  outcome: 'failed',
  createdAt: CREATED,
});

/** A message as the first version wrote it. */
const oldMessage = (id: string, retry: string) => ({
  id,
  runId: 'run-1',
  profileId: 'profile-1',
  hookId: 'hook-1',
  hook: 'ping',
  moment: 'failure',
  gating: false,
  createdAt: CREATED,
  request: {
    method: 'POST',
    url: ['http://127.0.0.1:9/old'],
    headers: [{ name: 'X-Token', value: [{ secret: 'token', escape: 'header' }] }],
    body: ['{"old":true}'],
  },
  success: [{ from: 200, to: 299 }],
  timeoutMs: 30_000,
  retry,
});

const oldAttempt = {
  startedAt: '2026-01-01T08:00:01.000Z',
  durationMs: 7,
  response: { status: 500, headers: [], body: 'no', truncated: false },
  error: { class: 'status', message: 'It answered 500.', hint: '' },
};

/** A data folder with the history of the first version in it. */
function anOldFolder(): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(path.join(folder, 'history.db'));
  database.exec(`${migrations[0] ?? ''}; PRAGMA user_version = 1;`);
  database
    .prepare('INSERT INTO runs VALUES (?, ?, ?, ?, ?)')
    .run('run-1', 'profile-1', 'ended', CREATED, JSON.stringify(oldRun));
  const message = database.prepare(
    `INSERT INTO deliveries (id, run_id, hook_id, moment, gating, state, reason, next_attempt_at,
       attempt_count, document) VALUES (?, 'run-1', 'hook-1', 'failure', ?, ?, ?, ?, ?, ?)`,
  );
  const json = (id: string, retry: string) => JSON.stringify(oldMessage(id, retry));
  message.run('untried', 0, 'pending', '', 5_000, 0, json('untried', 'standard'));
  message.run('waiting', 0, 'pending', 'It answered 500.', 9_000, 1, json('waiting', 'standard'));
  message.run('given up', 1, 'failed', 'It answered 500.', null, 1, json('given up', 'gating'));
  message.run('once', 0, 'delivered', '', null, 0, json('once', 'none'));
  const attempt = database.prepare('INSERT INTO attempts VALUES (?, ?, ?)');
  for (const id of ['waiting', 'given up']) attempt.run(id, 1, JSON.stringify(oldAttempt));
  database.prepare('INSERT INTO hook_health VALUES (?, ?, ?)').run('profile-1', 'hook-1', 1);
  database.prepare('INSERT INTO slots VALUES (?, ?, ?)').run('profile-1', 'backup', 42);
  database.close();
  return folder;
}

describe('the history of the first version', () => {
  it('keeps its runs, which were backups', () => {
    const { runs, close } = openStores(anOldFolder());
    expect(runs.get('run-1')).toMatchObject({ id: 'run-1', task: 'backup', outcome: 'failed' });
    expect(runs.lastEnded('profile-1', 'backup')?.id).toBe('run-1');
    expect(runs.get('run-1')).toEqual({ ...oldRun, result: null, engineVersion: null });
    close();
  });

  it('finds its runs by what they were', () => {
    const { runs, close } = openStores(anOldFolder());
    const { profile, trigger, message } = oldRun;
    expect(runs.list({ limit: 9, outcomes: ['failed'], trigger })).toHaveLength(1);
    for (const text of [profile, message].filter((each) => each !== ''))
      expect(runs.list({ limit: 9, text })).toHaveLength(1);
    expect(runs.list({ limit: 9, outcomes: ['succeeded'] })).toEqual([]);
    expect(runs.list({ limit: 9, text: 'null' })).toEqual([]);
    close();
  });

  it('keeps its messages in their order, with all that they were', () => {
    const { deliveries, close } = openStores(anOldFolder());
    const log = deliveries.list({ runId: 'run-1', limit: 10 });
    expect(log.map(({ id, state, waitingFor }) => [id, state, waitingFor])).toEqual([
      ['untried', 'pending', 'turn'],
      ['waiting', 'pending', 'retry'],
      ['given up', 'failed', null],
      ['once', 'delivered', null],
    ]);
    expect(log[2]).toMatchObject({
      profileId: 'profile-1',
      task: 'backup',
      hookId: 'hook-1',
      hook: 'ping',
      channelId: null,
      moment: 'failure',
      gating: true,
      reason: 'It answered 500.',
      createdAt: CREATED,
      copyOf: null,
      request: {
        url: 'http://127.0.0.1:9/old',
        headers: [{ name: 'X-Token', value: '{{secret "token"}}' }],
        body: '{"old":true}',
      },
    });
    close();
  });

  it('keeps its attempts', () => {
    const { deliveries, close } = openStores(anOldFolder());
    const delivery = deliveries.get('waiting');
    expect(delivery?.attempts).toEqual([
      {
        ...oldAttempt,
        n: 1,
        trigger: 'auto',
        timing: null,
        route: null,
        request: delivery?.request,
      },
    ]);
    close();
  });

  it('still owes what it owed, in a manner that can be sent today', () => {
    const { deliveries, close } = openStores(anOldFolder());
    expect(deliveries.due(5_000).map(({ owed }) => owed.id)).toEqual(['untried']);
    const due = deliveries.due(9_000);
    expect(due.map(({ owed, attemptsMade }) => [owed.id, attemptsMade])).toEqual([
      ['untried', 0],
      ['waiting', 1],
    ]);
    const { bodyRule, repeatable, tls, signature, retry, success } = due[0]?.owed ?? {};
    expect({ bodyRule, repeatable, tls, signature, retry, success }).toEqual({
      bodyRule: null,
      repeatable: true,
      tls: { verify: true, caFiles: [] },
      signature: { kind: 'none' },
      retry: 'standard',
      success: [{ from: 200, to: 299 }],
    });
    close();
  });

  it('knows its retries by their names of today', () => {
    const { deliveries, close } = openStores(anOldFolder());
    const plan = (id: string) => deliveries.owed(id)?.owed.retry;
    expect(['untried', 'given up', 'once'].map(plan)).toEqual(['standard', 'standard', 'none']);
    close();
  });

  it('can be narrowed by profile and time', () => {
    const { deliveries, close } = openStores(anOldFolder());
    const count = (filter: Omit<DeliveryFilter, 'limit'>) =>
      deliveries.list({ ...filter, limit: 10 }).length;
    expect(count({ profileId: 'profile-1', since: CREATED })).toBe(4);
    expect(count({ until: CREATED })).toBe(0);
    close();
  });

  it('can be searched by its words', () => {
    const { deliveries, close } = openStores(anOldFolder());
    const found = (text: string) => deliveries.list({ text, limit: 10 }).map(({ id }) => id);
    expect(found('127.0.0.1:9/old')).toHaveLength(4);
    expect(found('{"old":true}')).toHaveLength(4);
    expect(found('it answered 500')).toEqual(['given up', 'waiting']);
    expect(found('nowhere')).toEqual([]);
    close();
  });

  it('keeps the health of its hooks', () => {
    const { deliveries, close } = openStores(anOldFolder());
    expect(deliveries.health.get('profile-1', 'hook-1')).toEqual({ failing: true, givenUp: 0 });
    close();
  });

  it('goes with its run when that is forgotten', () => {
    const { deliveries, forget, close } = openStores(anOldFolder());
    for (const id of ['untried', 'waiting']) deliveries.cancel(id, '');
    expect(forget({ runs: 0, days: 36_500, megabytes: 100 }, Date.parse(CREATED))).toBe(1);
    expect(deliveries.list({ limit: 10 })).toEqual([]);
    close();
  });

  it('is brought up to date once', () => {
    const folder = anOldFolder();
    openStores(folder).close();
    const { deliveries, close } = openStores(folder);
    expect(deliveries.list({ limit: 10 })).toHaveLength(4);
    close();
  });
});

/** A data folder with a history of the version before tasks came to figures. */
function aFolderWithoutResults(): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(path.join(folder, 'history.db'));
  database.exec(`${migrations.slice(0, 2).join(';')}; PRAGMA user_version = 2;`);
  const insert = database.prepare(
    `INSERT INTO runs (id, profile_id, phase, created_at, document, task)
     VALUES (?, 'profile-1', 'ended', ?, ?, ?)`,
  );
  for (const task of ['backup', 'check']) {
    insert.run(
      `run-${task}`,
      CREATED,
      JSON.stringify({ ...oldRun, id: `run-${task}`, task }),
      task,
    );
  }
  database.close();
  return folder;
}

describe('the history of the second version', () => {
  it('has runs that came to no figures, and is otherwise as it was', () => {
    const { runs, close } = openStores(aFolderWithoutResults());
    for (const task of ['backup', 'check'] as const) {
      const id = `run-${task}`;
      expect(runs.get(id)).toEqual({ ...oldRun, id, task, result: null, engineVersion: null });
      expect(runs.lastEnded('profile-1', task)?.result).toBeNull();
    }
    close();
  });

  it('takes new runs with what they came to', () => {
    const { runs, close } = openStores(aFolderWithoutResults());
    const result = { kind: 'check', errors: 2, suggestions: ['repair index'] } as const;
    runs.save(aRun({ id: 'new', task: 'check', result }));
    expect(runs.get('new')?.result).toEqual(result);
    close();
  });
});

describe('the database', () => {
  it('of a newer Bellhop is left alone', () => {
    const file = path.join(temporaryFolder(), 'history.db');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openDatabase(file)).toThrow('written by a newer Bellhop (schema 99)');
  });

  it('writes each commit to the disk, and lets no message be without its run', () => {
    const database = openDatabase(':memory:');
    const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    database.close();
  });

  it('does all of a transaction or none of it, also within another', () => {
    const database = openDatabase(':memory:');
    const add = (task: string) => {
      database.prepare('INSERT INTO chains VALUES (?, ?, 1)').run('p', task);
    };
    const count = () => database.prepare('SELECT count(*) AS n FROM chains').get()?.['n'];
    expect(() => {
      transaction(database, () => {
        transaction(database, () => {
          add('a');
        });
        throw new Error('no');
      });
    }).toThrow('no');
    expect(count()).toBe(0);
    transaction(database, () => {
      add('a');
      transaction(database, () => {
        add('b');
      });
    });
    expect(count()).toBe(2);
    database.close();
  });
});
