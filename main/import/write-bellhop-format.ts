import { isDeepStrictEqual } from 'node:util';
import type { Channel, Destination, Hook } from '../../preload/contract/hook.ts';
import type { ProfileDraft, Repository, TaskPlan } from '../../preload/contract/profile.ts';
import { idlePlan } from '../../preload/contract/usual-profile.ts';
import { taskNames } from '../core/task-names.ts';
import { writeDuration } from './duration.ts';

/**
 * Writes profiles, and the channels that their hooks use, as the file that `readBellhopFormat` reads
 * back to the same, ids aside. Secrets leave as their names only, so the file may be shared.
 */
export function writeBellhopFormat(
  drafts: readonly ProfileDraft[],
  channels: readonly Channel[] = [],
): string {
  const used = new Set(drafts.flatMap(channelsOf));
  const file = {
    bellhop: 1,
    channels: channels.filter(({ id }) => used.has(id)).map(writtenDestination),
    profiles: drafts.map((draft) => writtenProfile(draft, channels)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function channelsOf({ profile }: ProfileDraft): readonly (string | null)[] {
  return Object.values(profile.tasks).flatMap(({ hooks }) =>
    hooks.map(({ channelId }) => channelId),
  );
}

function writtenProfile(
  { profile, repository }: ProfileDraft,
  channels: readonly Channel[],
): object {
  const { id: _id, repositoryId: _repositoryId, source, tasks, ...rest } = profile;
  const planned = taskNames.filter((name) => !isDeepStrictEqual(tasks[name], idlePlan));
  return {
    ...rest,
    ...source,
    repository: withoutId(repository),
    ...Object.fromEntries(planned.map((name) => [name, writtenPlan(tasks[name], channels)])),
  };
}

function writtenPlan({ hooks, ...when }: TaskPlan, channels: readonly Channel[]): object {
  return { ...when, hooks: hooks.map((hook) => writtenHook(hook, channels)) };
}

function writtenHook(hook: Hook, channels: readonly Channel[]): object {
  const { channelId, ...rest } = hook;
  const channel = channels.find(({ id }) => id === channelId);
  return {
    ...writtenDestination(rest),
    ...(channel === undefined ? {} : { channel: channel.name }),
  };
}

function writtenDestination(place: Destination & { readonly id: string }): object {
  const { timeoutMs, success, ...rest } = place;
  return {
    ...withoutId(rest),
    success: success.map(({ from, to }) => (from === to ? from : `${String(from)}-${String(to)}`)),
    timeout: writeDuration(timeoutMs),
  };
}

function withoutId<T extends Pick<Repository, 'id'>>({ id: _id, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
