import { v7 as uuid } from 'uuid';
import type { Api } from '../preload/contract/api.ts';
import type { Channel, Moment } from '../preload/contract/hook.ts';
import type { TaskName } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import type { Run } from '../preload/contract/run.ts';
import type { Parts } from './compose.ts';
import { hookOf } from './core/channel-hook.ts';
import { checkConfiguration, type Configuration } from './core/configuration.ts';
import { atMoment } from './core/destination-of.ts';
import { exampleDraft } from './core/example-profile.ts';
import { knownValues, knownVariables } from './core/known-variables.ts';
import { pretendRun } from './core/pretend-run.ts';
import { showSending } from './flow/courier.ts';
import { unknownDelivery } from './flow/delivery-failures.ts';
import { channelAnswers } from './ipc/channels.ts';
import { deliveryAnswers } from './ipc/deliveries.ts';
import { hookAnswers } from './ipc/hooks.ts';
import { settingsAnswers } from './ipc/settings.ts';
import { checkHook } from './webhook/check-hook.ts';
import { readTemplateFile } from './webhook/read-template-file.ts';
import { recipesInWords } from './webhook/recipes/all.ts';
import { applyRecipe } from './webhook/recipes/apply-recipe.ts';
import { describeFunctions } from './webhook/template/describe-functions.ts';

type HookApi = Pick<Api, 'deliveries' | 'hooks' | 'channels' | 'settings'>;

interface Needs {
  /** The last run of a task that has ended. */
  readonly lastRun: (profileId: string, task: TaskName) => Run | null;
  readonly setSecret: Api['secrets']['set'];
}

/** What may be asked of hooks, channels and deliveries. */
export function composeHookApi(parts: Parts, needs: Needs): HookApi {
  const { configuration, deliveryDesk, news, stores, surroundings } = parts;
  const read = (): Configuration => configuration.read();
  const changed = (what: 'channels' | 'settings') => (): void => {
    news.tell('changed', { what });
  };
  const store = (next: Configuration): Result<Configuration> => storeChecked(next, parts);
  return {
    deliveries: deliveryAnswers({
      list: (filter) => showSending(stores.deliveries.list(filter), parts),
      get: (id) => showSendingOne(id, parts),
      desk: deliveryDesk,
      unknown: unknownDelivery,
      creator: surroundings.app,
    }),
    hooks: hooksApi(parts, needs),
    channels: channelAnswers({
      read,
      store,
      newId: uuid,
      test: (channel, moment) => testChannel(channel, moment, parts),
      changed: changed('channels'),
    }),
    settings: settingsAnswers({
      read,
      store,
      login: parts.host.login,
      changed: changed('settings'),
    }),
  };
}

function hooksApi(parts: Parts, { lastRun, setSecret }: Needs): Api['hooks'] {
  const { configuration, deliveryDesk, hooks, surroundings } = parts;
  return hookAnswers({
    now: Date.now,
    find: parts.find,
    lastRun,
    channels: () => configuration.read().channels,
    variables: () => hooks.rules().variables,
    render: hooks.render,
    check: (destination, own) =>
      checkHook(destination, {
        known: knownVariables(own),
        values: knownValues,
        readFile: readTemplateFile,
      }),
    functions: describeFunctions(),
    surroundings,
    sendTest: (test) => deliveryDesk.test(test),
    recipes: recipesInWords,
    applyRecipe,
    setSecret,
  });
}

function showSendingOne(
  id: string,
  parts: Parts,
): ReturnType<Parts['stores']['deliveries']['get']> {
  const delivery = parts.stores.deliveries.get(id);
  return delivery && (showSending([delivery], parts)[0] ?? null);
}

/** Stores the next configuration where it is sound. */
export function storeChecked(next: Configuration, { configuration }: Parts): Result<Configuration> {
  const checked = checkConfiguration(next);
  if (checked.ok) configuration.write(checked.value);
  return checked;
}

/** A channel is tried as a hook that goes through it. */
function testChannel(channel: Channel, moment: Moment, { deliveryDesk }: Parts) {
  const at = new Date().toISOString();
  const run = pretendRun({ moment, task: 'backup', last: null, at });
  return deliveryDesk.test({
    call: { hook: hookOf(channel), moment },
    destination: atMoment(channel, moment),
    subject: { ...exampleDraft, run },
  });
}
