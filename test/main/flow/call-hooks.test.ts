import { describe, expect, it } from 'vitest';
import { endedAs } from '../../../main/core/stored-delivery.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import { executeRun, type RunnerNeeds } from '../../../main/flow/runner.ts';
import { makeRequest } from '../../../main/webhook/make-request.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import type { Profile, TaskName } from '../../../preload/contract/profile.ts';
import { aChannel, aHook, anAttempt, aProfile, aRepository, aRun } from '../../fakes/make.ts';
import { aHouse, anExit } from '../../fakes/house.ts';
import { aReceiver } from '../../fakes/receiver.ts';
import { requestNeeds } from '../webhook/rendering.ts';

type Options = Omit<Parameters<typeof aHouse>[0], 'send'>;

/** A house in which one run follows the other; restic ends each as `exits` say. */
function aSeries(hooks: readonly Hook[], options: Options = {}) {
  const house = aHouse({ ...options, send: aReceiver('ok').send });
  let runs = 0;
  const { deliveries } = house.stores;
  return {
    ...house,
    /** Runs the task once, and answers what it wrote into the log. */
    run: async (
      changes: Partial<Profile> & { readonly task?: TaskName } = {},
    ): Promise<readonly Delivery[]> => {
      const { task = 'backup', ...ofProfile } = changes;
      const id = `run-${String(++runs)}`;
      const tasks = plansOf({ [task]: { schedules: [], hooks } });
      const profile = aProfile([], { tasks, ...ofProfile });
      const createdAt = house.pass(0);
      const record = house.record(aRun({ id, task, profileId: profile.id, createdAt }));
      record.change((each) => each);
      const { signal } = new AbortController();
      await executeRun(
        { record, profile, repository: aRepository, restore: null, signal },
        house.needs,
      );
      return deliveries.list({ runId: id, limit: 100 });
    },
    /** What the courier makes of all that is pending. */
    settleAll: (state: 'delivered' | 'failed') => {
      for (const { owed } of deliveries.due(Number.MAX_SAFE_INTEGER)) {
        deliveries.record(owed, anAttempt(), endedAs(state, ''));
      }
    },
  };
}

const states = (deliveries: readonly Delivery[]) => deliveries.map(({ state }) => state);
const contextOf = (delivery: Delivery | undefined): unknown =>
  JSON.parse(delivery?.request.body ?? 'null');
const realRender: RunnerNeeds['render'] = (message) => makeRequest(message, requestNeeds);

describe('a message that may not be sent', () => {
  const hook = aHook({ moments: ['before', 'success'] });

  it('S3-1 is disabled, with a row, where all hooks are switched off', async () => {
    const series = aSeries([hook], { rules: { enabled: false } });
    const sent = await series.run();
    expect(states(sent)).toEqual(['disabled', 'disabled']);
    expect(sent[0]).toMatchObject({
      reason: 'All hooks are switched off in the settings.',
      nextAttemptAt: null,
      attempts: [],
    });
    expect(series.stores.deliveries.due(Number.MAX_SAFE_INTEGER)).toEqual([]);
    series.stores.close();
  });

  it('S3-1 is disabled where its channel is switched off', async () => {
    const channel = aChannel({ enabled: false });
    const hooks = [aHook({ moments: ['success'], channelId: channel.id })];
    const series = aSeries(hooks, { rules: { channels: [channel] } });
    expect(await series.run()).toMatchObject([
      { state: 'disabled', reason: 'The channel “phone” is switched off.' },
    ]);
    series.stores.close();
  });

  it('has failed where its channel is gone', async () => {
    const series = aSeries([aHook({ moments: ['success'], channelId: 'gone' })]);
    expect(await series.run()).toMatchObject([
      { state: 'failed', reason: 'The channel of this hook is not there any more.' },
    ]);
    series.stores.close();
  });

  it('S1-11 is blocked outside of the allowed origins, and names the one to add', async () => {
    const series = aSeries([hook], { rules: { allowedOrigins: ['http://127.0.0.1:8'] } });
    const sent = await series.run();
    expect(states(sent)).toEqual(['blocked', 'blocked']);
    expect(sent[0]?.reason).toBe(
      'Calls to http://127.0.0.1:9 are not allowed. Add http://127.0.0.1:9 to the allowed origins in the settings, or to BELLHOP_ALLOWED_ORIGINS.',
    );
    series.stores.close();
  });

  it('S1-11 S1-12 is sent within them, whatever the path', async () => {
    const series = aSeries([hook], { rules: { allowedOrigins: ['http://127.0.0.1:9'] } });
    expect(states(await series.run())).toEqual(['superseded', 'pending']);
    series.stores.close();
  });

  it('S3-22 has failed where it cannot be made, and the others are sent', async () => {
    const broken = aHook({ id: 'a', name: 'broken', moments: ['success'] });
    const render: RunnerNeeds['render'] = async (message) =>
      message.name === 'broken'
        ? {
            ok: false,
            failure: { kind: 'invalid-input', message: 'Line 1 is wrong.', hint: 'Mend it.' },
          }
        : realRender(message);
    const series = aSeries([broken, aHook({ moments: ['success'] })], { render });
    expect(await series.run()).toMatchObject([
      {
        hook: 'broken',
        state: 'failed',
        reason: 'Line 1 is wrong. Mend it.',
        attempts: [],
        request: { method: 'POST', url: 'http://127.0.0.1:9/ping', body: '' },
      },
      { hook: 'ping', state: 'pending' },
    ]);
    series.stores.close();
  });

  it('S3-22 has failed where its template is broken, and says where, without any secret', async () => {
    const body = { kind: 'template', format: 'json', text: '{"a": {{#if x}}1}' } as const;
    const headers = [{ name: 'X-Token', value: '{{secret "token"}}' }];
    const series = aSeries([aHook({ moments: ['success'], body, headers })], {
      render: realRender,
    });
    const [delivery] = await series.run();
    expect(delivery).toMatchObject({ state: 'failed', request: { body: '' } });
    expect(delivery?.reason).toContain('ping');
    expect(delivery?.request.headers).toEqual([{ name: 'X-Token', value: '' }]);
    series.stores.close();
  });
});

describe('a message that comes too soon', () => {
  const limited = (changes: Partial<Hook> = {}) =>
    aHook({ moments: ['failure', 'cancelled', 'success'], rateLimitSeconds: 300, ...changes });
  const failing: Options = { exits: [anExit(1, 'it broke')] };

  it('S3-15 is held back within the window, and sent after it with the count of those', async () => {
    const series = aSeries([limited()], failing);
    const [first] = await series.run();
    expect(first?.state).toBe('pending');
    series.settleAll('delivered');
    for (const _ of [1, 2]) {
      const [held] = await series.run();
      expect(held).toMatchObject({ state: 'suppressed', attempts: [] });
      expect(held?.reason).toMatch(/^Held back: the one before was \d+ s ago/);
    }
    series.pass(300_000);
    const [later] = await series.run();
    expect(later?.state).toBe('pending');
    expect(contextOf(later)).toMatchObject({ event: { suppressedCount: 2 } });
    series.settleAll('delivered');
    series.pass(300_000);
    expect(contextOf((await series.run())[0])).toMatchObject({ event: { suppressedCount: 0 } });
    series.stores.close();
  });

  it('S3-15 is counted for its profile, its task and its hook alone', async () => {
    const series = aSeries([limited({ id: 'a' }), limited({ id: 'b' })], failing);
    expect(states(await series.run())).toEqual(['pending', 'pending']);
    expect(states(await series.run({ id: 'another' }))).toEqual(['pending', 'pending']);
    expect(states(await series.run({ task: 'check' }))).toEqual(['pending', 'pending']);
    expect(states(await series.run())).toEqual(['suppressed', 'suppressed']);
    series.stores.close();
  });

  it('S3-16 is counted for its moment alone', async () => {
    const hooks = [limited({ moments: ['failure', 'finally'] })];
    const series = aSeries(hooks, failing);
    expect(states(await series.run())).toEqual(['pending', 'pending']);
    const { deliveries } = series.stores;
    const kind = { hookId: 'hook-1', profileId: 'profile-1', task: 'backup' } as const;
    expect(deliveries.lastTold({ ...kind, moment: 'failure' })).not.toBeNull();
    expect(deliveries.lastTold({ ...kind, moment: 'cancelled' })).toBeNull();
    series.stores.close();
  });

  it('passes when the outcome has changed', async () => {
    const exits = [anExit(1), anExit(1), anExit(0), anExit(0), anExit(1)];
    const series = aSeries([limited()], { exits });
    const all: string[] = [];
    for (const _ of exits) {
      for (const { moment, state } of await series.run()) all.push(`${moment} ${state}`);
    }
    expect(all).toEqual([
      'failure pending',
      'failure suppressed',
      'success pending',
      'success suppressed',
      'failure pending',
    ]);
    series.stores.close();
  });

  it('S3-22 is sent where the one before it was not delivered', async () => {
    const series = aSeries([limited()], failing);
    await series.run();
    series.settleAll('failed');
    expect(states(await series.run())).toEqual(['pending']);
    series.stores.close();
  });

  it('waits for the one before it where that is still being tried', async () => {
    const series = aSeries([limited()], failing);
    await series.run();
    expect(states(await series.run())).toEqual(['suppressed']);
    series.stores.close();
  });

  it('passes in any case where the run waits for it', async () => {
    const series = aSeries([limited({ onFailure: 'warn' })], failing);
    expect(states(await series.run())).toEqual(['delivered']);
    expect(states(await series.run())).toEqual(['delivered']);
    series.stores.close();
  });

  it('is held back through a channel by the limit of the channel', async () => {
    const hooks = [aHook({ moments: ['failure'], channelId: 'channel-1' })];
    const rules = { channels: [aChannel({ rateLimitSeconds: 300 })] };
    const series = aSeries(hooks, { ...failing, rules });
    expect(states(await series.run())).toEqual(['pending']);
    expect(states(await series.run())).toEqual(['suppressed']);
    series.stores.close();
  });
});

describe('a hook that goes through a channel', () => {
  const channel = aChannel({
    method: 'PUT',
    url: 'http://127.0.0.1:9/phone',
    timeoutMs: 5_000,
    retry: [1, 2],
    signature: { kind: 'hmac-sha256', secret: 'key', header: 'X-S', prefix: '' },
  });
  const through = (id: string, changes: Partial<Hook> = {}) =>
    aHook({ id, name: id, moments: ['success'], channelId: channel.id, ...changes });

  it('S2-1 shares its place with others, in each profile and at each moment as is wanted', async () => {
    const hooks = [through('a'), through('b', { moments: ['failure', 'finally'] })];
    const series = aSeries(hooks, { rules: { channels: [channel] } });
    const sent = [...(await series.run()), ...(await series.run({ id: 'another' }))];
    expect(sent.map(({ hook, moment, profileId }) => [hook, moment, profileId])).toEqual([
      ['a', 'success', 'profile-1'],
      ['b', 'finally', 'profile-1'],
      ['a', 'success', 'another'],
      ['b', 'finally', 'another'],
    ]);
    for (const { request, channelId } of sent) {
      expect(request.url).toMatch(/^http:\/\/127\.0\.0\.1:9\/phone\//);
      expect(channelId).toBe('channel-1');
    }
    series.stores.close();
  });

  it('is sent in the manner of the channel, not in its own', async () => {
    const series = aSeries([through('a')], { rules: { channels: [channel] } });
    await series.run();
    const { method, timeoutMs, retry, signature } = channel;
    expect(series.stores.deliveries.due(Number.MAX_SAFE_INTEGER)[0]?.owed).toMatchObject({
      request: { method },
      timeoutMs,
      retry,
      signature,
    });
    series.stores.close();
  });

  it('S1-11 is blocked by the origin of the channel', async () => {
    const rules = { channels: [aChannel({ url: 'https://x.test/' })], allowedOrigins: [] };
    const series = aSeries([through('a')], { rules });
    expect((await series.run())[0]?.reason).toContain('Add https://x.test');
    series.stores.close();
  });
});

describe('a message', () => {
  it('S0-32 is as its variant says at that moment', async () => {
    const hook = aHook({
      moments: ['before', 'success', 'failure'],
      method: 'HEAD',
      body: { kind: 'none' },
      variants: [
        { moments: ['before'], url: 'http://127.0.0.1:9/ping/start' },
        { moments: ['failure'], method: 'POST', url: 'http://127.0.0.1:9/ping/fail' },
      ],
    });
    const exits = [anExit(0), anExit(1)];
    const series = aSeries([hook], { exits, render: realRender });
    const sent = [...(await series.run()), ...(await series.run())];
    expect(sent.map(({ request: { method, url } }) => `${method} ${url}`)).toEqual([
      'HEAD http://127.0.0.1:9/ping/start',
      'HEAD http://127.0.0.1:9/ping',
      'HEAD http://127.0.0.1:9/ping/start',
      'POST http://127.0.0.1:9/ping/fail',
    ]);
    series.stores.close();
  });

  it('S4-25 takes the nearest of the user’s own variables', async () => {
    const text = '{{TEAM}} {{DESK}} {{PROFILE_NAME}}';
    const hook = aHook({ moments: ['success'], body: { kind: 'template', format: 'text', text } });
    const rules = { variables: { TEAM: 'all', DESK: 'far', PROFILE_NAME: 'mine' } };
    const series = aSeries([hook], { rules, render: realRender });
    const [delivery] = await series.run({ variables: { TEAM: 'near' } });
    expect(delivery?.request.body).toBe('near far Documents');
    series.stores.close();
  });

  it('has no stderr and no names of files unless its hook may send the log', async () => {
    const hooks = [true, false].map((sendLog) =>
      aHook({ id: String(sendLog), moments: ['failure'], sendLog }),
    );
    const series = aSeries(hooks, { exits: [anExit(1, 'open /home/ada/diary: denied')] });
    const [open, shut] = await series.run();
    expect(contextOf(open)).toMatchObject({ error: { stderr: 'open /home/ada/diary: denied' } });
    expect(contextOf(shut)).toMatchObject({ error: { stderr: '', problems: [] } });
    series.stores.close();
  });

  it('has the id of its delivery, which stays', async () => {
    const series = aSeries([aHook({ moments: ['success'] })]);
    const [delivery] = await series.run();
    expect(contextOf(delivery)).toMatchObject({
      event: { id: delivery?.id, test: false, occurredAt: delivery?.createdAt },
    });
    series.stores.close();
  });

  it('keeps the run waiting where its failure means something, and only there', async () => {
    const hook = (onFailure: Hook['onFailure'], ...moments: Hook['moments']) =>
      aHook({ id: onFailure, name: onFailure, onFailure, moments });
    const hooks = [
      hook('ignore', 'before', 'finally'),
      hook('warn', 'before', 'finally'),
      hook('stop', 'before'),
      hook('skip', 'before'),
    ];
    const series = aSeries(hooks);
    const sent = await series.run();
    expect(
      sent.filter(({ gating }) => gating).map((each) => `${each.moment} ${each.hook}`),
    ).toEqual(['before warn', 'before stop', 'before skip', 'finally warn']);
    series.stores.close();
  });
});

describe('a hook that is paused', () => {
  it('has each message tried once, but for those that the run waits for', async () => {
    const hooks = [
      aHook({ id: 'ill', moments: ['success'] }),
      aHook({ id: 'well', moments: ['success'] }),
      aHook({ id: 'ill', moments: ['finally'], onFailure: 'warn' }),
    ];
    const series = aSeries(hooks, { isPaused: (_profileId, hookId) => hookId === 'ill' });
    const sent = await series.run();
    const plans = sent.map(({ id }) => series.stores.deliveries.owed(id)?.owed.retry);
    expect(plans).toEqual(['none', 'standard', 'standard']);
    series.stores.close();
  });
});
