import type { Api } from '../../preload/contract/api.ts';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Channel, Moment } from '../../preload/contract/hook.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { quotedInWords, seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { putChannel, removeChannel, usersOfChannel } from '../core/change-channels.ts';
import type { Configuration } from '../core/configuration.ts';

export interface ChannelNeeds {
  readonly read: () => Configuration;
  /** Checks and stores the next configuration. */
  readonly store: (next: Configuration) => Result<Configuration>;
  readonly newId: () => string;
  /** Sends a test message through it. */
  readonly test: (channel: Channel, moment: Moment) => Promise<Result<Delivery>>;
  readonly changed: () => void;
}

/** Answers what a guest asks of channels. */
export function channelAnswers(needs: ChannelNeeds): Api['channels'] {
  return {
    list: async () => needs.read().channels,
    save: async (draft) => {
      const channel = { ...draft, id: draft.id || needs.newId() };
      const { channels } = needs.read();
      const isTaken = channels.some(
        ({ id, name }) => id !== channel.id && name.toLowerCase() === channel.name.toLowerCase(),
      );
      if (isTaken) return { ok: false, failure: nameTaken(channel.name) };
      const stored = needs.store(putChannel(needs.read(), channel));
      if (!stored.ok) return stored;
      needs.changed();
      return { ok: true, value: channel };
    },
    remove: async (channelId) => {
      const configuration = needs.read();
      if (!configuration.channels.some(({ id }) => id === channelId)) {
        return { ok: false, failure: unknown(channelId) };
      }
      const users = usersOfChannel(configuration, channelId);
      if (users.length > 0) return { ok: false, failure: inUse(users) };
      const stored = needs.store(removeChannel(configuration, channelId));
      if (!stored.ok) return stored;
      needs.changed();
      return { ok: true, value: null };
    },
    test: (channel, moment) => needs.test(channel, moment),
  };
}

function unknown(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('failuresRun.noChannel', { id }),
    hint: t('failuresRun.mayBeRemoved'),
  };
}

function inUse(users: readonly string[]): Failure {
  return {
    kind: 'invalid-input',
    message: t('failuresRun.channelInUse', {
      users: seriesInWords(users.map(quotedInWords)),
    }),
    hint: t('failuresRun.channelInUseHint'),
  };
}

function nameTaken(name: string): Failure {
  return {
    kind: 'invalid-input',
    message: t('failuresRun.channelTaken', { name }),
    hint: t('failuresRun.channelTakenHint'),
  };
}
