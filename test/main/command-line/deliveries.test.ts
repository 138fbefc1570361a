import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cancelCommand,
  deliveriesCommand,
  deliveryCommand,
  redeliverCommand,
  retryCommand,
  type DeliveryWords,
} from '../../../main/command-line/deliveries.ts';
import { callAnswer, makeAnswers } from '../../../main/ipc/answers.ts';
import type { Api } from '../../../preload/contract/api.ts';
import type { Terminal } from '../../../main/command-line/terminal.ts';
import type { DeliveryFilter } from '../../../preload/contract/delivery-filter.ts';
import type { Delivery } from '../../../preload/contract/delivery.ts';
import { anApi } from '../../fakes/api.ts';
import { aRun } from '../../fakes/make.ts';
import { aDelivery, aRefusal, aSummary, aTerminal, failure, refused } from './samples.ts';

/** A Bellhop with these deliveries and a profile "Documents", which writes down what it is asked. */
function aBellhop(deliveries: readonly Delivery[] = []) {
  const asked: DeliveryFilter[] = [];
  const api = anApi({
    profiles: { list: async () => [aSummary()] },
    runs: {
      get: async (id) =>
        id === 'run-1' ? { ok: true, value: { run: aRun(), deliveries: [] } } : refused,
    },
    deliveries: {
      list: async (filter) => {
        asked.push(filter);
        return deliveries;
      },
      export: async (filter, format) => {
        asked.push(filter);
        return `${JSON.stringify({ as: format })}\n`;
      },
    },
  });
  return { api, asked };
}

/** The command's exit code and what it wrote. */
async function list(api: Api, words: Partial<DeliveryWords>, json = false) {
  const { terminal, out, err } = aTerminal({ json });
  const code = await deliveriesCommand(api, { limit: 50, ...words }, terminal);
  return { code, out: out(), err: err() };
}

/** The filter that these words come to, as the reader behind the door takes it. */
async function filterOf(words: Partial<DeliveryWords>): Promise<DeliveryFilter | undefined> {
  const { api, asked } = aBellhop();
  expect(await list(api, words)).toMatchObject({ code: 0, err: '' });
  expect(asked).toHaveLength(1);
  const answers = makeAnswers(anApi({ deliveries: { list: async () => [] } }));
  await callAnswer(answers, 'deliveries.list', asked);
  return asked[0];
}

describe('bellhop deliveries', () => {
  it('writes a line for each, its id first', async () => {
    const waiting = aDelivery({ id: 'delivery-2', state: 'pending', attempts: [] });
    const { api } = aBellhop([aDelivery(), waiting]);
    expect(await list(api, {})).toEqual({
      code: 0,
      out: 'delivery-1  success  ping  delivered  200  1 try\ndelivery-2  success  ping  pending  0 tries\n',
      err: '',
    });
  });

  it('writes nothing where there are none', async () => {
    expect(await list(aBellhop().api, {})).toEqual({ code: 0, out: '', err: '' });
  });

  it('writes one JSON document when that is asked', async () => {
    const { out } = await list(aBellhop([aDelivery()]).api, {}, true);
    expect(JSON.parse(out)).toEqual({ deliveries: [aDelivery()] });
    const none = await list(aBellhop().api, {}, true);
    expect(JSON.parse(none.out)).toEqual({ deliveries: [] });
  });

  it('asks for the newest of all when nothing is said', async () => {
    expect(await filterOf({ limit: 7 })).toEqual({ limit: 7 });
  });

  it('hands all words on', async () => {
    const words = {
      run: 'run-1',
      profile: 'documents',
      state: 'failed,pending',
      moment: 'failure',
      error: 'dns',
      text: '50% off',
      since: '2026-03-01T08:00:00Z',
      until: '2026-03-01T10:00:00+01:00',
    };
    expect(await filterOf(words)).toEqual({
      runId: 'run-1',
      profileId: 'profile-1',
      states: ['failed', 'pending'],
      moment: 'failure',
      errorClass: 'dns',
      text: '50% off',
      since: '2026-03-01T08:00:00.000Z',
      until: '2026-03-01T09:00:00.000Z',
      limit: 50,
    });
  });

  it.each([
    ['a profile', { profile: 'nope' }, 'There is no profile “nope”.\nThere is: Documents.\n'],
    ['a run', { run: 'nope' }, `${failure.message}\n${failure.hint}\n`],
  ])('says so when there is no such %s', async (_what, words, said) => {
    const { api, asked } = aBellhop([aDelivery()]);
    expect(await list(api, words)).toEqual({ code: 1, out: '', err: said });
    expect(asked).toEqual([]);
  });

  it('says so in JSON too', async () => {
    const { out, code } = await list(aBellhop().api, { profile: 'nope' }, true);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it.each(['har', 'json'])('writes all down as %s for other tools', async (as) => {
    const { api, asked } = aBellhop();
    const said = await list(api, { as, state: 'failed' });
    expect(JSON.parse(said.out)).toEqual({ as });
    expect(asked).toMatchObject([{ states: ['failed'] }]);
    expect(JSON.parse((await list(api, { as }, true)).out)).toEqual({ as });
  });

  it('refuses to write them down as anything else', async () => {
    const said = await list(aBellhop([aDelivery()]).api, { as: 'csv' });
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain('har');
  });

  it.each([
    [{ since: 'yesterday' }, 'since'],
    [{ until: '2026-02-30T' }, 'until'],
    [{ state: 'delivered,lost' }, 'states'],
    [{ state: '' }, 'states'],
    [{ moment: 'now' }, 'moment'],
    [{ error: 'bad' }, 'errorClass'],
  ])('says what cannot be read in %j, and asks nobody', async (words, field) => {
    const { api, asked } = aBellhop([aDelivery()]);
    const said = await list(api, words);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain(field);
    expect(asked).toEqual([]);
  });
});

describe('a day', () => {
  let zone: string | undefined;
  beforeEach(() => {
    zone = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
  });
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('begins at midnight where the user is, also on the day when the clocks change', async () => {
    expect(await filterOf({ since: '2026-03-08', until: '2026-03-09' })).toMatchObject({
      since: '2026-03-08T05:00:00.000Z',
      until: '2026-03-09T04:00:00.000Z',
    });
  });
});

describe('bellhop deliveries ID', () => {
  const api = anApi({
    deliveries: {
      get: async (id) => (id === 'delivery-1' ? { ok: true, value: aDelivery() } : refused),
      asCurl: async (id) =>
        id === 'delivery-1' ? { ok: true, value: 'curl --globoff \\\n  --head' } : refused,
    },
  });
  const show = async (id: string, { as, json }: { as?: string; json?: boolean } = {}) => {
    const { terminal, out, err } = aTerminal({ json: json === true });
    const code = await deliveryCommand(api, id, as, terminal);
    return { code, out: out(), err: err() };
  };

  it('shows it in full', async () => {
    const said = await show('delivery-1');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/^delivery-1 {2}success {2}ping: delivered\n {2}POST http/);
    const { out } = await show('delivery-1', { json: true });
    expect(JSON.parse(out)).toEqual({ delivery: aDelivery() });
  });

  it('shows it as a command, ready to be pasted', async () => {
    const said = await show('delivery-1', { as: 'curl' });
    expect(said).toEqual({ code: 0, out: 'curl --globoff \\\n  --head\n', err: '' });
    const { out } = await show('delivery-1', { as: 'curl', json: true });
    expect(JSON.parse(out)).toEqual({ command: 'curl --globoff \\\n  --head' });
  });

  it.each([undefined, 'curl'])('says so when there is none (as %s)', async (as) => {
    const said = await show('nope', as === undefined ? {} : { as });
    expect(said).toEqual({ code: 1, out: '', err: `${failure.message}\n${failure.hint}\n` });
  });
});

describe('bellhop redeliver', () => {
  const redeliver = async (delivery: Delivery | null) => {
    const { terminal, out, err } = aTerminal();
    const api = anApi({
      deliveries: {
        redeliver: async () => (delivery === null ? refused : { ok: true, value: delivery }),
      },
    });
    const code = await redeliverCommand(api, 'delivery-1', terminal);
    return { code, out: out(), err: err() };
  };

  it('exits with 0 when it got there', async () => {
    expect(await redeliver(aDelivery())).toMatchObject({ code: 0, err: '' });
  });

  it('exits with 1 when it did not, though it got there before', async () => {
    const said = await redeliver(aDelivery({ attempts: [...aDelivery().attempts, aRefusal] }));
    expect(said.code).toBe(1);
    expect(said.out).toContain('refused: Nothing listens there.');
  });

  it('exits with 1 when nothing was tried', async () => {
    expect((await redeliver(aDelivery({ attempts: [] }))).code).toBe(1);
    const said = await redeliver(null);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain(failure.message);
  });
});

describe('bellhop retry and cancel', () => {
  const done = { ok: true, value: null } as const;
  const redelivered: string[] = [];
  const api = anApi({
    deliveries: {
      get: async (id) => ({
        ok: true,
        value: aDelivery({ id, state: id === 'waiting' ? 'pending' : 'delivered' }),
      }),
      redeliver: async (id) => {
        redelivered.push(id);
        return { ok: true, value: aDelivery({ id }) };
      },
      retryNow: async (id) => (id === 'waiting' ? done : refused),
      cancel: async (id) => (id === 'waiting' ? done : refused),
    },
  });
  const commands = {
    retry: (id: string, terminal: Terminal) => retryCommand({ api, isRemote: true }, id, terminal),
    cancel: (id: string, terminal: Terminal) => cancelCommand(api, id, terminal),
  } as const;

  it.each([
    ['retry', 'It is tried now.\n'],
    ['cancel', 'It is cancelled.\n'],
  ] as const)('%s says what was done', async (change, words) => {
    const { terminal, out } = aTerminal();
    expect(await commands[change]('waiting', terminal)).toBe(0);
    expect(out()).toBe(words);
    const inJson = aTerminal({ json: true });
    await commands[change]('waiting', inJson.terminal);
    expect(inJson.document()).toEqual({ id: 'waiting' });
    expect(redelivered).toEqual([]);
  });

  it.each(['retry', 'cancel'] as const)('%s says why it cannot be', async (change) => {
    const { terminal, out, err } = aTerminal();
    expect(await commands[change]('settled', terminal)).toBe(1);
    expect(out()).toBe('');
    expect(err()).toBe(`${failure.message}\n${failure.hint}\n`);
  });

  it('retry waits for the try where no Bellhop goes on after it', async () => {
    const { terminal, out } = aTerminal();
    expect(await retryCommand({ api, isRemote: false }, 'waiting', terminal)).toBe(0);
    expect(redelivered).toEqual(['waiting']);
    expect(out()).toContain('try 1');
    const settled = aTerminal();
    expect(await retryCommand({ api, isRemote: false }, 'settled', settled.terminal)).toBe(1);
    expect(settled.err()).toContain(failure.message);
  });
});
