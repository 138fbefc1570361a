import { describe, expect, it } from 'vitest';
import { endedAs } from '../../../main/core/stored-delivery.ts';
import { plansOf, taskNames } from '../../../main/core/task-names.ts';
import { executeRun } from '../../../main/flow/runner.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import type { Hook, Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { Trigger } from '../../../preload/contract/run.ts';
import { aHook, anAttempt, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { aHouse, anExit } from '../../fakes/house.ts';
import { aReceiver, aStatus, type Answer } from '../../fakes/receiver.ts';
import { requestNeeds } from '../webhook/rendering.ts';

type House = ReturnType<typeof aHouse>;
type Options = Omit<Parameters<typeof aHouse>[0], 'send'> & {
  readonly answers?: readonly Answer[];
  readonly task?: TaskName;
  readonly trigger?: Trigger;
  /** When the user cancels: before it begins, at the first call, or while restic runs. */
  readonly cancel?: 'at once' | 'at a call' | 'during restic';
  /** What else happens while restic runs. */
  readonly meanwhile?: (house: House) => void;
};

async function run(hooks: readonly Hook[], options: Options = {}) {
  const { answers = ['ok'], task = 'backup', trigger = 'manual', cancel, ...rest } = options;
  const controller = new AbortController();
  if (cancel === 'at once') controller.abort();
  const receiver = aReceiver(...answers);
  const house: House = aHouse({
    onBackup: async () => {
      if (cancel === 'during restic') controller.abort();
      options.meanwhile?.(house);
    },
    ...rest,
    send: (request, sendOptions) => {
      if (cancel === 'at a call') controller.abort();
      return receiver.send(request, sendOptions);
    },
  });
  const record = house.record(aRun({ task, trigger }));
  record.change((each) => each);
  const profile = aProfile([], { tasks: plansOf({ [task]: { schedules: [], hooks } }) });
  const { signal } = controller;
  const order = { record, profile, repository: aRepository, restore: null, signal };
  await executeRun(order, house.needs);
  const deliveries = house.stores.deliveries.list({ runId: 'run-1', limit: 100 });
  const stored = house.stores.runs.get('run-1');
  house.stores.close();
  return { told: house.told, run: record.get(), stored, deliveries, heard: receiver.heard };
}

const everyMoment: readonly Moment[] = [
  'before',
  'success',
  'warning',
  'failure',
  'cancelled',
  'skipped',
  'missed',
  'finally',
];
const reporting = (name: string, ...moments: readonly Moment[]) =>
  aHook({ id: name, name, moments });
const gate = (name: string, onFailure: Hook['onFailure'], ...moments: readonly Moment[]) =>
  aHook({ id: name, name, moments, onFailure });

/** The courier tries what is owed by now, and nothing gets through. */
const failAll = ({ stores }: House): void => {
  const error = { class: 'refused', message: 'Nobody listens there.', hint: '' } as const;
  for (const { owed } of stores.deliveries.due(Number.MAX_SAFE_INTEGER)) {
    stores.deliveries.record(owed, anAttempt({ error }), endedAs('failed', error.message));
  }
};

const texts = ({ decisions }: { readonly decisions: readonly { readonly text: string }[] }) =>
  decisions.map(({ text }) => text);

describe('a run', () => {
  it('S0-27 goes from before over restic to success and finally', async () => {
    const hooks = [reporting('a', 'before', 'finally'), reporting('b', 'success', 'failure')];
    const { told, run: ended, stored } = await run(hooks);
    expect(told).toEqual(['owed before:a', 'restic', 'owed success:b', 'owed finally:a']);
    expect(ended).toMatchObject({ outcome: 'succeeded', phase: 'ended', snapshotId: 'abc123' });
    expect(stored).toEqual(ended);
    expect(ended.engineVersion).toBe('0.19.1');
    expect(ended.phases.map(({ phase }) => phase)).toEqual([
      'waiting',
      'preflight',
      'before',
      'restic',
      'ended',
    ]);
  });

  it('S3-2 with no hook at all tells nobody, and is well', async () => {
    const { run: ended, deliveries } = await run([]);
    expect(ended.outcome).toBe('succeeded');
    expect(deliveries).toEqual([]);
  });

  it('S0-25 is untouched by a failing hook that is only noted', async () => {
    const { run: ended, deliveries } = await run([reporting('a', 'before', 'success')], {
      meanwhile: failAll,
    });
    expect(deliveries.map(({ moment, state }) => [moment, state])).toEqual([
      ['before', 'failed'],
      ['success', 'pending'],
    ]);
    expect(ended).toMatchObject({ outcome: 'succeeded', message: 'The backup is made.' });
    expect(ended).toMatchObject({ failure: null, exitCode: 0, decisions: [] });
  });

  it('supersedes what "before" had to say when the run ends first', async () => {
    const { deliveries } = await run([reporting('a', 'before', 'success')]);
    expect(deliveries.map(({ moment, state }) => [moment, state])).toEqual([
      ['before', 'superseded'],
      ['success', 'pending'],
    ]);
  });

  it('is warned when restic could not read a file', async () => {
    const { run: ended, told } = await run([reporting('a', 'warning', 'failure')], {
      exits: [anExit(3)],
    });
    expect(ended.outcome).toBe('warned');
    expect(told).toContain('owed warning:a');
  });
});

for (const task of taskNames) {
  describe(`the moments of ${task}`, () => {
    const all = reporting('all', ...everyMoment);

    it('S0-1 S0-2 S0-28 are before, success and finally when it goes well', async () => {
      const { told, deliveries } = await run([all], { task });
      expect(told).toEqual(['owed before:all', 'restic', 'owed success:all', 'owed finally:all']);
      expect(deliveries.map((each) => each.task)).toEqual([task, task, task]);
      expect(deliveries[1]?.request.body).toContain(`"type":"${task}.success"`);
    });

    it('S0-1 S0-2 S0-28 are before, failure and finally when it fails', async () => {
      const { told } = await run([all], { task, exits: [anExit(1, 'it broke')] });
      expect(told).toEqual(['owed before:all', 'restic', 'owed failure:all', 'owed finally:all']);
    });

    it('are warning and finally when it ends with a warning', async () => {
      const hooks = [all, gate('db', 'warn', 'before')];
      const { told, run: ended } = await run(hooks, { task, answers: ['refuses'] });
      expect(told.slice(2)).toEqual(['restic', 'owed warning:all', 'owed finally:all']);
      expect(ended.outcome).toBe('warned');
    });

    it('are cancelled and finally when it is cancelled', async () => {
      const { told, run: ended } = await run([all], { task, cancel: 'during restic' });
      expect(told.slice(1)).toEqual(['restic', 'owed cancelled:all', 'owed finally:all']);
      expect(ended.message).toBe(`The ${task} was cancelled.`);
    });

    it('are skipped and finally when a hook says not to', async () => {
      const hooks = [all, gate('busy?', 'skip', 'before')];
      const { told } = await run(hooks, { task, answers: ['refuses'] });
      expect(told).toEqual([
        'owed before:all',
        'gate before:busy?',
        'owed skipped:all',
        'owed finally:all',
      ]);
    });

    it('begin with the missed time when it makes up for one', async () => {
      const { told, deliveries } = await run([all], { task, trigger: 'catch-up' });
      expect(told.slice(0, 3)).toEqual(['owed missed:all', 'owed before:all', 'restic']);
      expect(deliveries.map(({ moment, state }) => [moment, state])).toEqual([
        ['missed', 'pending'],
        ['before', 'superseded'],
        ['success', 'pending'],
        ['finally', 'pending'],
      ]);
    });

    it('S0-29 are failure and finally when it fails before restic is started', async () => {
      const failure = { kind: 'engine-missing', message: 'No restic.', hint: 'Get it.' } as const;
      const preflight: Options['preflight'] = async () => ({ ok: false, failure });
      const { told, run: ended } = await run([all], { task, preflight });
      expect(told).toEqual(['owed failure:all', 'owed finally:all']);
      expect(ended).toMatchObject({ outcome: 'failed', failure, resticStarted: false });
      expect(ended.engineVersion).toBeNull();
    });

    it('S1-6 S1-25 do not let it begin when a gate stops it', async () => {
      const hooks = [gate('stop db', 'stop', 'before'), all];
      const { told, run: ended } = await run(hooks, { task, answers: [aStatus(500)] });
      expect(told).not.toContain('restic');
      expect(ended).toMatchObject({ outcome: 'failed', failure: { kind: 'hook-stopped' } });
    });
  });
}

describe('several hooks of a moment', () => {
  it('S0-3 S3-18 are all called, in the order written, moment by moment', async () => {
    const hooks = [
      reporting('a', 'finally', 'success'),
      reporting('b', 'success', 'before'),
      reporting('c', 'before', 'finally'),
    ];
    const { told, deliveries } = await run(hooks);
    const order = ['before:b', 'before:c', 'success:a', 'success:b', 'finally:a', 'finally:c'];
    expect(told.filter((each) => each !== 'restic')).toEqual(order.map((each) => `owed ${each}`));
    expect(deliveries.map(({ moment, hook }) => `${moment}:${hook}`)).toEqual(order);
  });

  it('S0-3 are passed in the order written where the run waits for them', async () => {
    const hooks = [gate('one', 'stop', 'before'), gate('two', 'warn', 'before', 'finally')];
    const { told } = await run(hooks);
    expect(told).toEqual(['gate before:one', 'gate before:two', 'restic', 'gate finally:two']);
  });

  it('S0-28 are not called when they are off', async () => {
    const { deliveries } = await run([aHook({ moments: ['finally'], enabled: false })]);
    expect(deliveries).toEqual([]);
  });
});

describe('a failure before restic starts', () => {
  for (const kind of [
    'engine-missing',
    'secret-missing',
    'keychain-locked',
    'source-missing',
    'repository-unreachable',
    'locked',
  ] as const) {
    it(`S0-29 is told (${kind}), but for those who ask for started runs only`, async () => {
      const failure = { kind, message: 'It cannot be.', hint: 'Mend it.' };
      const hooks = [
        reporting('all', 'before', 'success', 'failure', 'finally'),
        aHook({ id: 's', name: 'started', moments: ['failure'], onlyIfResticStarted: true }),
      ];
      const preflight: Options['preflight'] = async () => ({ ok: false, failure });
      const { told, run: ended, deliveries } = await run(hooks, { preflight });
      expect(told).toEqual(['owed failure:all', 'owed finally:all']);
      expect(ended).toMatchObject({ outcome: 'failed', failure, resticStarted: false });
      expect(JSON.parse(deliveries[0]?.request.body ?? '')).toMatchObject({
        error: { kind, message: 'It cannot be.', hint: 'Mend it.', exitCode: null },
      });
    });
  }

  it('is told to all once restic was started', async () => {
    const hook = aHook({ name: 'started', moments: ['failure'], onlyIfResticStarted: true });
    const { told } = await run([hook], { exits: [anExit(1)] });
    expect(told).toEqual(['restic', 'owed failure:started']);
  });
});

describe('what the hooks are told of', () => {
  /** What a template makes of each moment. */
  const bodies = async (text: string, options: Options, ...moments: readonly Moment[]) => {
    const { deliveries } = await run(
      [aHook({ moments, body: { kind: 'template', format: 'text', text } })],
      { render: (message) => makeRequest(message, requestNeeds), ...options },
    );
    return deliveries.map(({ request }) => request.body);
  };
  const broken: Options = { exits: [anExit(1, 'it broke')] };

  it('S0-17 is profile and command, in URL and body, at every moment', async () => {
    const { deliveries } = await run(
      [
        aHook({
          moments: ['before', 'success', 'failure', 'finally'],
          url: 'http://127.0.0.1:9/{{PROFILE_NAME}}/{{PROFILE_COMMAND}}',
          body: { kind: 'template', format: 'text', text: '{{PROFILE_NAME}} {{PROFILE_COMMAND}}' },
        }),
      ],
      { render: (message) => makeRequest(message, requestNeeds), task: 'check' },
    );
    expect(deliveries).toHaveLength(3);
    for (const { request } of deliveries) {
      expect(request.url).toBe('http://127.0.0.1:9/Documents/check');
      expect(request.body).toBe('Documents check');
    }
  });

  it('S0-18 S0-19 is the error with code, command line and stderr', async () => {
    const text = '{{ERROR}}\n\n{{ERROR_STDERR}}\n{{ERROR_COMMANDLINE}} {{ERROR_EXIT_CODE}}';
    expect(await bodies(text, broken, 'failure')).toEqual([
      'restic failed: it broke\n\nit broke\nrestic --json backup 1',
    ]);
  });

  it('S0-20 is the error at "finally" too', async () => {
    expect(await bodies('<{{ERROR_EXIT_CODE}}>', broken, 'failure', 'finally')).toEqual([
      '<1>',
      '<1>',
    ]);
  });

  it('S0-21 is no error where only a message could not be sent', async () => {
    const text = '<{{ERROR}}{{ERROR_EXIT_CODE}}>';
    const sent = await bodies(text, { meanwhile: failAll }, 'before', 'success', 'finally');
    expect(sent).toEqual(['<>', '<>', '<>']);
  });

  it('S0-21 is no error, either, where the run waited for that message', async () => {
    const hooks = [gate('db', 'warn', 'before'), reporting('tell', 'warning', 'finally')];
    const { deliveries } = await run(hooks, { answers: ['refuses'] });
    const told = deliveries.filter(({ hook }) => hook === 'tell');
    expect(told.map(({ moment }) => moment)).toEqual(['warning', 'finally']);
    for (const { request } of told) {
      expect(JSON.parse(request.body)).toMatchObject({
        run: { outcome: 'warned', message: 'The backup is made. Hook “db” failed: It was status.' },
        error: null,
      });
    }
  });

  it('S0-22 S0-31 is no error after a success: its fields are blank', async () => {
    const text = '{ "exitCode": "{{Error.ExitCode}}", "stderr": "{{Error.Stderr}}" }';
    expect(await bodies(text, {}, 'success', 'finally')).toEqual(
      Array(2).fill('{ "exitCode": "", "stderr": "" }'),
    );
  });
});

describe('a gate at "before"', () => {
  it('S1-6 stops the backup before restic runs, and says so', async () => {
    const hooks = [gate('stop db', 'stop', 'before'), reporting('tell', 'failure', 'finally')];
    const { told, run: ended, deliveries } = await run(hooks, { answers: ['refuses'] });
    expect(told).toEqual(['gate before:stop db', 'owed failure:tell', 'owed finally:tell']);
    expect(ended).toMatchObject({
      outcome: 'failed',
      message: 'The hook “stop db” did not succeed, so no backup was made: It was status.',
      failure: { kind: 'hook-stopped', hint: 'Look there.' },
      exitCode: null,
    });
    expect(texts(ended)).toEqual(['The backup is not made. Hook “stop db” failed: It was status.']);
    expect(deliveries[0]).toMatchObject({ state: 'failed', gating: true });
  });

  it('S1-25 stops it when the script behind it fails', async () => {
    const { told, run: ended } = await run([gate('stop db', 'stop', 'before')], {
      answers: [aStatus(500)],
    });
    expect(told).toEqual(Array(3).fill('gate before:stop db'));
    expect(ended.message).toContain('It answered 500.');
  });

  it('S1-7 keeps the post hook silent where that speaks only for runs that started', async () => {
    const post = aHook({ id: 'p', name: 'post', moments: ['finally'], onlyIfResticStarted: true });
    const { told } = await run([gate('pre', 'stop', 'before'), post], { answers: ['refuses'] });
    expect(told).toEqual(['gate before:pre']);
    const always = await run([gate('pre', 'stop', 'before'), reporting('post', 'finally')], {
      answers: ['refuses'],
    });
    expect(always.told).toEqual(['gate before:pre', 'owed finally:post']);
  });

  it('skips the backup quietly where that is asked', async () => {
    const { run: ended } = await run([gate('busy?', 'skip', 'before')], { answers: ['refuses'] });
    expect(ended).toMatchObject({ outcome: 'skipped', failure: { kind: 'hook-skipped' } });
    expect(texts(ended)).toEqual(['The backup is not made. Hook “busy?” failed: It was status.']);
  });

  it('goes on with a warning where that is asked, and keeps the message', async () => {
    const { run: ended, told } = await run([gate('db', 'warn', 'before')], {
      answers: ['refuses'],
    });
    expect(told).toEqual(['gate before:db', 'restic']);
    expect(ended.outcome).toBe('warned');
    expect(ended.message).toBe('The backup is made. Hook “db” failed: It was status.');
    expect(texts(ended)).toEqual(['Going on with a warning. Hook “db” failed: It was status.']);
  });

  it('that is only noted is no gate: the run does not wait for it', async () => {
    const { told, deliveries } = await run([gate('tell', 'ignore', 'before')]);
    expect(told).toEqual(['owed before:tell', 'restic']);
    expect(deliveries[0]?.gating).toBe(false);
  });

  it('is tried twice more, quickly, before it counts as failed', async () => {
    const {
      heard,
      run: ended,
      deliveries,
    } = await run([gate('db', 'stop', 'before')], { answers: ['down', 'down', 'ok'] });
    expect(heard).toHaveLength(3);
    expect(ended.outcome).toBe('succeeded');
    expect(deliveries[0]?.attempts).toHaveLength(3);
  });

  it('lets no gate behind it speak once the run is stopped', async () => {
    const hooks = [gate('first', 'stop', 'before'), gate('second', 'stop', 'before')];
    const { told, deliveries } = await run(hooks, { answers: ['refuses'] });
    expect(told).toEqual(['gate before:first']);
    expect(deliveries.map(({ state }) => state)).toEqual(['failed', 'superseded']);
  });

  it('lets those behind it speak when it only warns', async () => {
    const hooks = [gate('first', 'warn', 'before'), gate('second', 'stop', 'before')];
    const { told, run: ended } = await run(hooks, { answers: ['refuses', 'ok'] });
    expect(told).toEqual(['gate before:first', 'gate before:second', 'restic']);
    expect(ended.outcome).toBe('warned');
  });
});

describe('a gate at the end', () => {
  it('S1-1 S1-9 S1-26 turns a clean backup into a warning, which the run tells', async () => {
    const hooks = [gate('stop db', 'stop', 'before'), gate('start db', 'warn', 'finally')];
    const { told, run: ended, stored } = await run(hooks, { answers: ['ok', 'refuses'] });
    expect(told).toEqual(['gate before:stop db', 'restic', 'gate finally:start db']);
    expect(ended).toMatchObject({
      outcome: 'warned',
      phase: 'ended',
      message: 'The backup is made. Hook “start db” failed: It was status.',
    });
    expect(texts(ended)).toEqual(['Marked with a warning. Hook “start db” failed: It was status.']);
    expect(ended.phases.map(({ phase }) => phase).slice(-3)).toEqual(['restic', 'after', 'ended']);
    expect(stored).toEqual(ended);
  });

  it('S1-10 keeps both messages after a failed backup', async () => {
    const { run: ended } = await run([gate('start db', 'warn', 'finally')], {
      answers: ['refuses'],
      exits: [anExit(1, 'disk on fire')],
    });
    expect(ended.outcome).toBe('failed');
    expect(ended.message).toMatch(/disk on fire.*Hook “start db” failed/s);
  });

  for (const [what, options] of [
    ['a success', {}],
    ['a failure', { exits: [anExit(1)] }],
    ['a cancelled run', { cancel: 'during restic' }],
  ] as const) {
    it(`S1-8 is called after ${what}`, async () => {
      const { told, deliveries } = await run([gate('start db', 'warn', 'finally')], options);
      expect(told).toEqual(['restic', 'gate finally:start db']);
      expect(deliveries[0]?.state).toBe('delivered');
    });
  }

  it('S3-19 does not keep the next from speaking when it fails', async () => {
    const hooks = [gate('one', 'warn', 'success'), gate('two', 'warn', 'finally')];
    const { told, run: ended } = await run(hooks, { answers: ['refuses'] });
    expect(told).toEqual(['restic', 'gate success:one', 'gate finally:two']);
    expect(ended.message).toBe(
      'The backup is made. Hook “one” failed: It was status. Hook “two” failed: It was status.',
    );
  });

  it('S1-9 marks the run also where its message may not be sent at all', async () => {
    const { run: ended } = await run([gate('start db', 'warn', 'finally')], {
      rules: { allowedOrigins: ['https://example.org'] },
    });
    expect(ended.outcome).toBe('warned');
    expect(ended.message).toContain('Calls to http://127.0.0.1:9 are not allowed.');
  });

  it('S1-9 marks the run also where its message cannot be made', async () => {
    const failure = { kind: 'invalid-input', message: 'A broken template.', hint: '' } as const;
    const { run: ended } = await run([gate('start db', 'warn', 'finally')], {
      render: async () => ({ ok: false, failure }),
    });
    expect(ended).toMatchObject({ outcome: 'warned', phase: 'ended' });
    expect(ended.message).toContain('Hook “start db” failed: A broken template.');
  });

  it('marks nothing where hooks are switched off', async () => {
    const { run: ended, deliveries } = await run([gate('start db', 'warn', 'finally')], {
      rules: { enabled: false },
    });
    expect(ended).toMatchObject({ outcome: 'succeeded', phase: 'ended', decisions: [] });
    expect(deliveries.map(({ state }) => state)).toEqual(['disabled']);
  });
});

describe('a gate whose message is not sent', () => {
  const stop = gate('stop db', 'stop', 'before');

  it('S1-11 stops the backup where its place is not allowed, and names the origin to add', async () => {
    const { told, run: ended } = await run([stop], {
      rules: { allowedOrigins: ['https://example.org'] },
    });
    expect(told).toEqual([]);
    expect(ended.outcome).toBe('failed');
    expect(ended.message).toContain('Add http://127.0.0.1:9 to the allowed origins');
  });

  it('stops the backup where it cannot be made', async () => {
    const failure = { kind: 'invalid-input', message: 'Broken.', hint: 'Mend it.' } as const;
    const { told, run: ended } = await run([stop], {
      render: async () => ({ ok: false, failure }),
    });
    expect(told).toEqual([]);
    expect(ended.message).toBe(
      'The hook “stop db” did not succeed, so no backup was made: Broken. Mend it.',
    );
  });

  it('S3-1 lets the backup pass where hooks are switched off', async () => {
    const { told, run: ended } = await run([stop], { rules: { enabled: false } });
    expect(told).toEqual(['restic']);
    expect(ended).toMatchObject({ outcome: 'succeeded', decisions: [] });
  });
});

describe('a lock', () => {
  it('is looked at once for being stale, and the backup tried once more', async () => {
    const { told, run: ended } = await run([], { exits: [anExit(11, 'locked'), anExit(0)] });
    expect(told).toEqual(['restic', 'unlock', 'restic']);
    expect(ended.outcome).toBe('succeeded');
    expect(ended.failure).toBeNull();
  });

  it('S0-29 of a living holder fails the run, and its failure hooks are told', async () => {
    const { told, run: ended } = await run([reporting('tell', 'failure')], {
      exits: [anExit(11, 'locked')],
    });
    expect(told).toEqual(['restic', 'unlock', 'restic', 'owed failure:tell']);
    expect(ended).toMatchObject({ outcome: 'failed', failure: { kind: 'locked' } });
  });
});

describe('cancelling', () => {
  const hooks = [gate('db', 'stop', 'before'), reporting('tell', 'before', 'cancelled')];

  it('S1-22 ahead of everything runs nothing, and calls no hook but those for that', async () => {
    const { told, run: ended } = await run(hooks, { cancel: 'at once' });
    expect(told).toEqual(['owed cancelled:tell']);
    expect(ended).toMatchObject({ outcome: 'cancelled', resticStarted: false });
  });

  it('S1-22 during "before" makes no backup, and is no failure of the hook', async () => {
    const { told, run: ended, deliveries } = await run(hooks, { cancel: 'at a call' });
    expect(told).toEqual(['owed before:tell', 'gate before:db', 'owed cancelled:tell']);
    expect(ended).toMatchObject({ outcome: 'cancelled', failure: null, decisions: [] });
    expect(deliveries.map(({ hook, state }) => [hook, state])).toEqual([
      ['db', 'cancelled'],
      ['tell', 'superseded'],
      ['tell', 'pending'],
    ]);
  });

  it('S1-8 S1-23 during the backup still calls the end hooks, with a fresh signal', async () => {
    const post = gate('start db', 'warn', 'finally');
    const { run: ended, deliveries } = await run([post], {
      cancel: 'during restic',
      exits: [anExit(1, 'context canceled')],
    });
    expect(ended).toMatchObject({ outcome: 'cancelled', phase: 'ended' });
    expect(deliveries[0]).toMatchObject({ moment: 'finally', state: 'delivered' });
    expect(deliveries[0]?.request.body).toContain('"outcome":"cancelled"');
  });

  it('leaves nothing behind that is waited for by nobody', async () => {
    const missed = [gate('one', 'warn', 'missed'), gate('two', 'warn', 'missed', 'before')];
    const { deliveries } = await run(missed, { cancel: 'at a call', trigger: 'catch-up' });
    expect(deliveries.map(({ hook, moment, state }) => [hook, moment, state])).toEqual([
      ['one', 'missed', 'cancelled'],
      ['two', 'missed', 'superseded'],
      ['two', 'before', 'superseded'],
    ]);
  });
});
