import type { Api } from '../../preload/contract/api.ts';
import type { Channel, Hook, Moment } from '../../preload/contract/hook.ts';
import type { TaskName } from '../../preload/contract/profile.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { hookOf } from '../core/channel-hook.ts';
import { momentSchema } from '../core/hook-schema.ts';
import { taskNames } from '../core/task-names.ts';
import { tellTry } from './deliveries.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { requestLines } from './words.ts';

/** What the words of `bellhop send` ask for. */
export interface SendWords {
  /** Of a hook or a channel, or its id. */
  readonly name: string;
  readonly profile?: string | undefined;
  readonly moment?: string | undefined;
  /** Show it and send nothing. */
  readonly dryRun?: boolean;
}

/** Sends a test message from a hook or a channel, and waits for the answer. */
export async function sendCommand(api: Api, words: SendWords, terminal: Terminal): Promise<number> {
  const read = momentSchema.optional().safeParse(words.moment);
  if (!read.success) return terminal.fail(noMoment(words.moment ?? ''));
  const moment = read.data;
  const found = await find(api, words);
  if (!found.ok) return terminal.fail(found.failure);
  const sender = found.value;
  if (words.dryRun === true) return show(api, sender, moment, terminal);
  if (sender.kind === 'channel') {
    return tellTry(await api.channels.test(sender.channel, moment ?? 'success'), terminal);
  }
  const { profileId, task, hook } = sender;
  return tellTry(await api.hooks.test(profileId, hook, moment ?? usual(hook), task), terminal);
}

interface FoundHook {
  readonly kind: 'hook';
  readonly profileId: string;
  readonly profile: string;
  readonly task: TaskName;
  readonly hook: Hook;
}

type Found = FoundHook | { readonly kind: 'channel'; readonly channel: Channel };

function usual({ moments }: Hook): Moment {
  return moments[0] ?? 'success';
}

/** Shows the request, secrets by their names. */
async function show(
  api: Api,
  sender: Found,
  moment: Moment | undefined,
  terminal: Terminal,
): Promise<number> {
  const { profileId, hook, task } =
    sender.kind === 'hook'
      ? sender
      : { profileId: 'new', hook: hookOf(sender.channel), task: 'backup' as const };
  const shown = await api.hooks.preview(profileId, hook, moment ?? usual(hook), task);
  if (!shown.ok) return terminal.fail(shown.failure);
  terminal.result({ request: shown.value }, ({ request }) => requestLines(request));
  return exitCodes.well;
}

async function find(
  api: Api,
  { name, profile: of }: { readonly name: string; readonly profile?: string | undefined },
): Promise<Result<Found>> {
  const isMeant = (each: { readonly id: string; readonly name: string }): boolean =>
    each.id === name || each.name.toLowerCase() === name.toLowerCase();
  const hooks = (await allHooks(api)).filter(
    ({ hook, profile, profileId }) =>
      isMeant(hook) &&
      (of === undefined || profileId === of || profile.toLowerCase() === of.toLowerCase()),
  );
  const channels = of === undefined ? (await api.channels.list()).filter(isMeant) : [];
  const [first, second] = [
    ...hooks,
    ...channels.map((channel): Found => ({ kind: 'channel', channel })),
  ];
  if (first !== undefined && second === undefined) return { ok: true, value: first };
  return {
    ok: false,
    failure:
      first === undefined
        ? {
            kind: 'not-found',
            message: `There is no hook or channel “${name}”${of === undefined ? '' : ` in “${of}”`}.`,
            hint: 'See the names in the profile or in the window.',
          }
        : {
            kind: 'invalid-input',
            message: `More than one hook or channel is called “${name}”.`,
            hint: `Say which: --profile NAME, or its id: ${[...hooks.map(({ hook }) => hook.id), ...channels.map(({ id }) => id)].join(', ')}.`,
          },
  };
}

async function allHooks(api: Api): Promise<readonly FoundHook[]> {
  const summaries = await api.profiles.list();
  return summaries.flatMap(({ profile }) =>
    taskNames.flatMap((task) =>
      profile.tasks[task].hooks.map((hook): FoundHook => {
        const { id: profileId, name } = profile;
        return { kind: 'hook', profileId, profile: name, task, hook };
      }),
    ),
  );
}

function noMoment(moment: string): Failure {
  return {
    kind: 'invalid-input',
    message: `There is no moment “${moment}”.`,
    hint: `Choose one of ${momentSchema.options.join(', ')}.`,
  };
}
