import type { Api } from '../../preload/contract/api.ts';
import type { DeliveryFilter } from '../../preload/contract/delivery-filter.ts';
import type { Delivery } from '../../preload/contract/delivery.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { deliveryFilter } from '../ipc/read.ts';
import { instantOf } from './instant-of.ts';
import { findProfile, type Reception } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';
import { deliveryLine, deliveryLines } from './words.ts';

/** What the options of `bellhop deliveries` say; the doors check what they let through. */
export interface DeliveryWords {
  readonly run?: string | undefined;
  readonly profile?: string | undefined;
  readonly state?: string | undefined;
  readonly moment?: string | undefined;
  readonly error?: string | undefined;
  readonly text?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly as?: string | undefined;
  readonly limit: number;
}

/** Lists the newest deliveries that the options ask for, or writes them down for other tools. */
export async function deliveriesCommand(
  api: Api,
  words: DeliveryWords,
  terminal: Terminal,
): Promise<number> {
  if (words.as !== undefined && words.as !== 'har' && words.as !== 'json') {
    return terminal.fail(noSuchForm(words.as, 'har or json'));
  }
  const filter = await filterOf(api, words);
  if (!filter.ok) return terminal.fail(filter.failure);
  if (words.as !== undefined) {
    const written = await api.deliveries.export(filter.value, words.as);
    terminal.result(JSON.parse(written) as unknown, () => [written]);
    return exitCodes.well;
  }
  const deliveries = await api.deliveries.list(filter.value);
  terminal.result({ deliveries }, () =>
    deliveries.map((each) => `${each.id}  ${deliveryLine(each)}`),
  );
  return exitCodes.well;
}

async function filterOf(api: Api, words: DeliveryWords): Promise<Result<DeliveryFilter>> {
  const { run: runId, profile: wanted, state, moment, error, text, since, until, limit } = words;
  if (runId !== undefined) {
    const report = await api.runs.get(runId);
    if (!report.ok) return report;
  }
  const profile = wanted === undefined ? null : await findProfile(api, wanted);
  if (profile?.ok === false) return profile;
  const asked = deliveryFilter([
    {
      runId,
      profileId: profile?.value.profile.id,
      states: state?.split(','),
      moment,
      errorClass: error,
      text,
      since: instantOf(since),
      until: instantOf(until),
      limit,
    },
  ]);
  return asked.ok ? { ok: true, value: asked.value[0] } : asked;
}

/** Shows one delivery with all its attempts, or the command that would send it. */
export async function deliveryCommand(
  api: Api,
  id: string,
  as: string | undefined,
  terminal: Terminal,
): Promise<number> {
  if (as !== undefined && as !== 'curl') return terminal.fail(noSuchForm(as, 'curl'));
  if (as === 'curl') {
    const command = await api.deliveries.asCurl(id);
    if (!command.ok) return terminal.fail(command.failure);
    terminal.result({ command: command.value }, () => [command.value]);
    return exitCodes.well;
  }
  const found = await api.deliveries.get(id);
  if (!found.ok) return terminal.fail(found.failure);
  terminal.result({ delivery: found.value }, () => deliveryLines(found.value));
  return exitCodes.well;
}

/** Sends a delivery once more, with the same id, and waits for that try. */
export async function redeliverCommand(api: Api, id: string, terminal: Terminal): Promise<number> {
  return tellTry(await api.deliveries.redeliver(id), terminal);
}

/** Tries a delivery that waits for its next try now. Where no Bellhop goes on, this one does it. */
export async function retryCommand(
  { api, isRemote }: Pick<Reception, 'api' | 'isRemote'>,
  id: string,
  terminal: Terminal,
): Promise<number> {
  const found = await api.deliveries.get(id);
  if (!isRemote && found.ok && found.value.state === 'pending') {
    return redeliverCommand(api, id, terminal);
  }
  const hurried = await api.deliveries.retryNow(id);
  if (!hurried.ok) return terminal.fail(hurried.failure);
  terminal.result({ id }, () => ['It is tried now.']);
  return exitCodes.well;
}

/** Gives up a delivery that waits for its next try. */
export async function cancelCommand(api: Api, id: string, terminal: Terminal): Promise<number> {
  const cancelled = await api.deliveries.cancel(id);
  if (!cancelled.ok) return terminal.fail(cancelled.failure);
  terminal.result({ id }, () => ['It is cancelled.']);
  return exitCodes.well;
}

/** The exit code says whether it has got there. */
export function tellTry(tried: Result<Delivery>, terminal: Terminal): number {
  if (!tried.ok) return terminal.fail(tried.failure);
  const delivery = tried.value;
  terminal.result({ delivery }, () => deliveryLines(delivery));
  const last = delivery.attempts.at(-1);
  return last?.error === null ? exitCodes.well : exitCodes.failed;
}

function noSuchForm(as: string, forms: string): Failure {
  return {
    kind: 'invalid-input',
    message: `There is no form “${as}”.`,
    hint: `Choose ${forms}.`,
  };
}
