import type { Api } from '../../preload/contract/api.ts';
import { orFail, orThrow } from './or-fail.ts';
import * as read from './read.ts';
import * as readRuns from './read-runs.ts';
import * as readSchedules from './read-schedules.ts';
import * as readRepository from './read-repository.ts';
import { source } from './read-source.ts';
import { groupSide, repositorySide } from './repository-side.ts';

/** One method as a guest reaches it: takes what came through the door, whatever it is. */
type Answer<F> = F extends (...args: never[]) => infer R ? (args: readonly unknown[]) => R : never;

/** An answer for every method of the Api. A missing method or a wrong result does not compile. */
export type Answers = {
  readonly [N in keyof Api]: { readonly [M in keyof Api[N]]: Answer<Api[N][M]> };
};

/** Puts a reader in front of every method, so that nothing unread passes a door. */
export function makeAnswers(api: Api): Answers {
  const { profiles, runs, secrets } = api;
  return {
    deliveries: deliverySide(api),
    ...repositorySide(api),
    ...groupSide(api),
    ...hookSide(api),
    catcher: catcherSide(api),
    profiles: {
      list: orThrow(read.nothing, () => profiles.list()),
      some: orThrow(read.ids, (ids) => profiles.some(ids)),
      get: orFail(read.id, (id) => profiles.get(id)),
      save: orFail(read.draft, (draft) => profiles.save(draft)),
      remove: orFail(read.id, (id) => profiles.remove(id)),
      import: orFail(read.importRequest, (request) => profiles.import(request)),
      createRepository: orFail(read.id, (id) => profiles.createRepository(id)),
      sizes: orThrow(read.id, (id) => profiles.sizes(id)),
      access: orFail(read.id, (id) => profiles.access(id)),
    },
    runs: {
      start: orFail(read.start, (id, trigger, task) => runs.start(id, trigger, task)),
      cancel: orFail(read.id, (id) => runs.cancel(id)),
      wait: orFail(read.id, (id) => runs.wait(id)),
      get: orFail(read.id, (id) => runs.get(id)),
      list: orThrow(readRuns.filter, (filter) => runs.list(filter)),
      export: orThrow(readRuns.exported, (filter, format) => runs.export(filter, format)),
    },
    schedules: scheduleSide(api),
    secrets: {
      state: orThrow(read.nothing, () => secrets.state()),
      list: orFail(read.nothing, () => secrets.list()),
      set: orFail(read.secret, (name, value) => secrets.set(name, value)),
      generate: orFail(read.secretName, (name) => secrets.generate(name)),
      remove: orFail(read.secretName, (name) => secrets.remove(name)),
      holdInMemory: orFail(read.nothing, () => secrets.holdInMemory()),
    },
    app: appSide(api),
  };
}

function catcherSide({ catcher }: Api): Answers['catcher'] {
  return {
    start: orFail(read.nothing, () => catcher.start()),
    stop: orFail(read.nothing, () => catcher.stop()),
    list: orThrow(read.nothing, () => catcher.list()),
    clear: orFail(read.nothing, () => catcher.clear()),
  };
}

function scheduleSide({ schedules }: Api): Answers['schedules'] {
  return {
    preview: orThrow(readSchedules.preview, (request) => schedules.preview(request)),
    foresee: orFail(readSchedules.keepRequest, (request) => schedules.foresee(request)),
    pause: orFail(readSchedules.pause, (id, length) => schedules.pause(id, length)),
    resume: orFail(readSchedules.resume, (id) => schedules.resume(id)),
    pauseOfAll: orThrow(read.nothing, () => schedules.pauseOfAll()),
  };
}

function appSide({ app }: Api): Answers['app'] {
  return {
    about: orThrow(read.nothing, () => app.about()),
    doctor: orThrow(read.nothing, () => app.doctor()),
    openDataFolder: orFail(read.nothing, () => app.openDataFolder()),
    supportBundle: orThrow(read.nothing, () => app.supportBundle()),
    saveSupportBundle: orFail(readRepository.chosenFile, (file) => app.saveSupportBundle(file)),
    chooseFolders: orFail(read.nothing, () => app.chooseFolders()),
    chooseFile: orFail(read.nothing, () => app.chooseFile()),
    missingRights: orThrow(read.nothing, () => app.missingRights()),
    openRights: orFail(readRepository.right, (kind) => app.openRights(kind)),
    suggestions: orThrow(read.nothing, () => app.suggestions()),
    estimate: orFail(source, (wanted) => app.estimate(wanted)),
    estimateSoFar: orThrow(read.nothing, () => app.estimateSoFar()),
    cancelEstimate: orFail(read.nothing, () => app.cancelEstimate()),
  };
}

function deliverySide({ deliveries }: Api): Answers['deliveries'] {
  return {
    list: orThrow(read.deliveryFilter, (filter) => deliveries.list(filter)),
    get: orFail(read.id, (id) => deliveries.get(id)),
    redeliver: orFail(read.id, (id) => deliveries.redeliver(id)),
    sendEdited: orFail(read.edited, (id, request) => deliveries.sendEdited(id, request)),
    retryNow: orFail(read.id, (id) => deliveries.retryNow(id)),
    cancel: orFail(read.id, (id) => deliveries.cancel(id)),
    asCurl: orFail(read.id, (id) => deliveries.asCurl(id)),
    export: orThrow(read.exported, (filter, format) => deliveries.export(filter, format)),
  };
}

function hookSide({
  hooks,
  channels,
  settings,
}: Api): Pick<Answers, 'hooks' | 'channels' | 'settings'> {
  return {
    hooks: {
      preview: orFail(read.hookAt, (...args) => hooks.preview(...args)),
      test: orFail(read.hookAt, (...args) => hooks.test(...args)),
      check: async (args) => {
        const arrived = read.hookOf(args);
        if (arrived.ok) return hooks.check(...arrived.value);
        // A hook that is still being written is no error, but something to mend.
        const { message } = arrived.failure;
        return [{ field: '', message, line: 1, column: 1, serious: true }];
      },
      vocabulary: orThrow(read.writingAt, (...args) => hooks.vocabulary(...args)),
      recipes: orThrow(read.nothing, () => hooks.recipes()),
      fromRecipe: orFail(read.recipe, (id, fields) => hooks.fromRecipe(id, fields)),
      fromCurl: orFail(read.curl, (text, prefix, keep) => hooks.fromCurl(text, prefix, keep)),
    },
    channels: {
      list: orThrow(read.nothing, () => channels.list()),
      save: orFail(read.channel, (channel) => channels.save(channel)),
      remove: orFail(read.id, (id) => channels.remove(id)),
      test: orFail(read.channelAt, (channel, moment) => channels.test(channel, moment)),
    },
    settings: {
      hooks: orThrow(read.nothing, () => settings.hooks()),
      saveHooks: orFail(read.hookSettings, (wanted) => settings.saveHooks(wanted)),
      general: orThrow(read.nothing, () => settings.general()),
      saveGeneral: orFail(readSchedules.general, (wanted) => settings.saveGeneral(wanted)),
      login: orThrow(read.nothing, () => settings.login()),
      startAtLogin: orFail(readSchedules.toggle, (on) => settings.startAtLogin(on)),
    },
  };
}

/**
 * Answers a method by its name (`runs.list`), for either door. Unreadable arguments fail with
 * `invalid-input` where the method answers a Result; elsewhere, and for an unknown method, it throws.
 */
export async function callAnswer(
  answers: Answers,
  method: string,
  args: readonly unknown[],
): Promise<unknown> {
  const answer = answersByName(answers).get(method);
  if (answer === undefined) throw new Error(`Bellhop has no method "${method}".`);
  return answer(args);
}

/** The same answers as a flat list. */
export function answersByName(
  answers: Answers,
): ReadonlyMap<string, (args: readonly unknown[]) => Promise<unknown>> {
  return new Map(
    Object.entries(answers).flatMap(([namespace, methods]) =>
      Object.entries(methods).map(([name, answer]) => [`${namespace}.${name}`, answer] as const),
    ),
  );
}
