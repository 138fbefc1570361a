import { describe, expect, it } from 'vitest';
import { sendCommand } from '../../../main/command-line/send.ts';
import { plansOf } from '../../../main/core/task-names.ts';
import type { Api } from '../../../preload/contract/api.ts';
import type { Channel, Hook } from '../../../preload/contract/hook.ts';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { anApi } from '../../fakes/api.ts';
import { aChannel, aHook } from '../../fakes/make.ts';
import { aDelivery, aRefusal, aSummary, aTerminal, failure, refused } from './samples.ts';

const ping = aHook({ id: 'h-ping', name: 'Ping', moments: ['failure', 'success'] });
const chat = (id: string): Hook => aHook({ id, name: 'chat', moments: ['success'] });

const documents = aSummary({
  id: 'p-doc',
  name: 'Documents',
  tasks: plansOf({
    backup: { hooks: [ping, chat('h-chat-doc')] },
    prune: { hooks: [aHook({ id: 'h-tidy', name: 'tidy', moments: ['finally'] })] },
  }),
});
const photos = aSummary({
  id: 'p-photos',
  name: 'Photos',
  tasks: plansOf({ check: { hooks: [chat('h-chat-photos')] } }),
});

const tried: ReturnType<Api['hooks']['test']> = Promise.resolve({ ok: true, value: aDelivery() });

/** A Bellhop with these profiles and channels that writes down what it sends. */
function aBellhop(
  profiles: readonly ProfileSummary[] = [documents, photos],
  channels: readonly Channel[] = [aChannel({ id: 'c-phone', name: 'Phone' })],
  outcome = tried,
) {
  const sent: string[] = [];
  const api = anApi({
    profiles: { list: async () => profiles },
    channels: {
      list: async () => channels,
      test: (channel, moment) => {
        sent.push(`channel ${channel.id} ${moment}`);
        return outcome;
      },
    },
    hooks: {
      test: (profileId, hook, moment, task) => {
        sent.push(`hook ${hook.id} of ${profileId}, ${moment}, ${task}`);
        return outcome;
      },
    },
  });
  return { api, sent };
}

async function send(
  { api, sent }: ReturnType<typeof aBellhop>,
  words: Parameters<typeof sendCommand>[1],
) {
  const { terminal, out, err } = aTerminal();
  const code = await sendCommand(api, words, terminal);
  return { code, sent, out: out(), err: err() };
}

describe('bellhop send', () => {
  it('finds a hook by its name in any case, and takes its first moment', async () => {
    const said = await send(aBellhop(), { name: 'pInG' });
    expect(said).toMatchObject({
      code: 0,
      sent: ['hook h-ping of p-doc, failure, backup'],
      err: '',
    });
    expect(said.out).toContain('200');
  });

  it('finds a hook by its id, of whatever task', async () => {
    expect((await send(aBellhop(), { name: 'h-tidy' })).sent).toEqual([
      'hook h-tidy of p-doc, finally, prune',
    ]);
  });

  it('takes the moment that is said', async () => {
    expect((await send(aBellhop(), { name: 'ping', moment: 'before' })).sent).toEqual([
      'hook h-ping of p-doc, before, backup',
    ]);
    expect((await send(aBellhop(), { name: 'phone', moment: 'failure' })).sent).toEqual([
      'channel c-phone failure',
    ]);
  });

  it.each(['ping', 'phone'])(
    'sends nothing from %s at a moment that there is not',
    async (name) => {
      const said = await send(aBellhop(), { name, moment: 'now' });
      expect(said).toMatchObject({ code: 1, sent: [], out: '' });
      expect(said.err).toContain('moment');
    },
  );

  it('sends from a channel as if all went well', async () => {
    expect((await send(aBellhop(), { name: 'PHONE' })).sent).toEqual(['channel c-phone success']);
  });

  it('asks which is meant when there are more of a name, and sends nothing', async () => {
    const channels = [aChannel({ id: 'c-chat', name: 'Chat' })];
    const said = await send(aBellhop([documents, photos], channels), { name: 'chat' });
    expect(said).toEqual({
      code: 1,
      sent: [],
      out: '',
      err: 'More than one hook or channel is called “chat”.\nSay which: --profile NAME, or its id: h-chat-doc, h-chat-photos, c-chat.\n',
    });
  });

  it.each([
    ['its profile', { name: 'chat', profile: 'photos' }],
    ['the id of its profile', { name: 'chat', profile: 'p-photos' }],
    ['its id', { name: 'h-chat-photos' }],
  ])('knows it then by %s', async (_what, words) => {
    expect((await send(aBellhop(), words)).sent).toEqual([
      'hook h-chat-photos of p-photos, success, check',
    ]);
  });

  it('looks at no channel when a profile is named', async () => {
    expect(await send(aBellhop(), { name: 'phone', profile: 'Documents' })).toEqual({
      code: 1,
      sent: [],
      out: '',
      err: 'There is no hook or channel “phone” in “Documents”.\nSee the names in the profile or in the window.\n',
    });
  });

  it('says so when there is none', async () => {
    const said = await send(aBellhop([], []), { name: 'nope' });
    expect(said).toMatchObject({ code: 1, sent: [] });
    expect(said.err).toContain('There is no hook or channel “nope”.');
  });

  it('exits with 1 when it did not get there, and shows why', async () => {
    const outcome = Promise.resolve({
      ok: true,
      value: aDelivery({ state: 'failed', attempts: [aRefusal] }),
    } as const);
    const said = await send(aBellhop(undefined, undefined, outcome), { name: 'ping' });
    expect(said.code).toBe(1);
    expect(said.out).toContain('refused: Nothing listens there.');
    expect(said.out).toContain('Start the receiver.');
  });

  it('exits with 1 when nothing could be sent', async () => {
    const said = await send(aBellhop(undefined, undefined, Promise.resolve(refused)), {
      name: 'phone',
    });
    expect(said).toMatchObject({ code: 1, out: '', err: `${failure.message}\n${failure.hint}\n` });
  });

  it('writes the delivery as JSON when that is asked', async () => {
    const { terminal, document } = aTerminal({ json: true });
    await sendCommand(aBellhop().api, { name: 'ping' }, terminal);
    expect(document()).toEqual({ delivery: aDelivery() });
  });
});
