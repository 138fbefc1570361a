import type { Api, CurlOutcome, HookProblem } from '../../preload/contract/api.ts';
import type { Delivery, ShownRequest } from '../../preload/contract/delivery.ts';
import type { Channel, Destination, Hook, Moment } from '../../preload/contract/hook.ts';
import type { ProfileDraft, TaskName, Variables } from '../../preload/contract/profile.ts';
import type { Recipe, RecipeOutcome } from '../../preload/contract/recipe.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import type { Run } from '../../preload/contract/run.ts';
import type { KnownFunction, Vocabulary } from '../../preload/contract/vocabulary.ts';
import { t } from '../../words/t.ts';
import { readCurl } from '../core/curl/read-curl.ts';
import { atMoment, destinationOf } from '../core/destination-of.ts';
import { exampleDraft } from '../core/example-profile.ts';
import { makeContext, type Subject, type Surroundings } from '../core/make-context.ts';
import type { Message } from '../core/message.ts';
import { pretendRun } from '../core/pretend-run.ts';
import { showRequest, type SealedRequest } from '../core/sealed-request.ts';
import { describeVariables } from '../core/describe-variables.ts';
import type { HookContext } from '../core/hook-context.ts';

export interface HookNeeds {
  readonly now: () => number;
  readonly find: (profileId: string) => ProfileDraft | null;
  readonly lastRun: (profileId: string, task: TaskName) => Run | null;
  readonly channels: () => readonly Channel[];
  /** The user's own variables for all profiles. */
  readonly variables: () => Variables;
  readonly render: (message: Message) => Promise<Result<SealedRequest>>;
  readonly check: (
    destination: Destination,
    own: readonly Variables[],
  ) => Promise<readonly HookProblem[]>;
  /** What a template can call. */
  readonly functions: readonly KnownFunction[];
  readonly surroundings: Surroundings;
  readonly sendTest: (test: {
    readonly call: { readonly hook: Hook; readonly moment: Moment };
    readonly destination: Destination;
    readonly subject: Subject;
  }) => Promise<Result<Delivery>>;
  /** In the language that is spoken now. */
  readonly recipes: () => readonly Recipe[];
  readonly applyRecipe: (
    recipe: Recipe,
    fields: Readonly<Record<string, string>>,
  ) => Result<RecipeOutcome>;
  /** Puts a value into the vault. */
  readonly setSecret: (name: string, value: string) => Promise<Result<null>>;
}

/** Answers what a guest asks of hooks. */
export function hookAnswers(needs: HookNeeds): Api['hooks'] {
  return {
    preview: (...asked) => preview(asked, needs),
    test: async (...asked) => {
      const trial = trialOf(asked, needs);
      return trial.ok ? needs.sendTest(trial.value) : trial;
    },
    check: (profileId, hook) => {
      const { profile } = needs.find(profileId) ?? exampleDraft;
      const destination = destinationOf(hook, needs.channels()) ?? hook;
      return needs.check(destination, [needs.variables(), profile.variables]);
    },
    vocabulary: async (...asked) => vocabulary(asked, needs),
    recipes: async () => needs.recipes(),
    fromRecipe: async (recipeId, fields) => {
      const recipe = needs.recipes().find(({ id }) => id === recipeId);
      return recipe === undefined
        ? { ok: false, failure: unknownRecipe(recipeId) }
        : needs.applyRecipe(recipe, fields);
    },
    fromCurl: (...asked) => fromCurl(asked, needs.setSecret),
  };
}

/** What was a credential in the command leaves with no answer. */
async function fromCurl(
  [text, prefix, keep]: Parameters<Api['hooks']['fromCurl']>,
  setSecret: HookNeeds['setSecret'],
): Promise<Result<CurlOutcome>> {
  const read = readCurl(text, prefix);
  if (!read.ok) return read;
  const { outcome, values } = read.value;
  for (const { name, value } of keep ? values : []) {
    const stored = await setSecret(name, value);
    if (!stored.ok) return stored;
  }
  return { ok: true, value: outcome };
}

/** Which hook is meant: that of this profile, at this moment of this task. */
type Asked = Parameters<Api['hooks']['preview']>;

type Trial = Parameters<HookNeeds['sendTest']>[0];

async function preview(asked: Asked, needs: HookNeeds): Promise<Result<ShownRequest>> {
  const trial = trialOf(asked, needs);
  if (!trial.ok) return trial;
  const { call, destination, subject } = trial.value;
  const { hook, moment } = call;
  const rendered = await needs.render({
    name: hook.name,
    destination,
    context: contextAt(moment, subject, hook.sendLog, needs),
    own: [needs.variables(), subject.profile.variables],
  });
  return rendered.ok ? { ok: true, value: showRequest(rendered.value) } : rendered;
}

/** What such a message would be about if it were written now. */
function contextAt(
  moment: Moment,
  subject: Subject,
  sendLog: boolean,
  { now, surroundings }: HookNeeds,
): HookContext {
  const at = new Date(now()).toISOString();
  const telling = { id: PREVIEW_ID, moment, at, test: false, suppressedCount: 0, sendLog };
  return makeContext(subject, telling, surroundings);
}

function vocabulary(
  [profileId, moment, task]: Parameters<Api['hooks']['vocabulary']>,
  needs: HookNeeds,
): Vocabulary {
  const subject = subjectFor(profileId, moment, task, needs);
  const variables = describeVariables({
    context: contextAt(moment, subject, true, needs),
    own: [needs.variables(), subject.profile.variables],
    isMadeUp: needs.lastRun(profileId, task) === null,
  });
  return { variables, functions: needs.functions };
}

function trialOf([profileId, hook, moment, task]: Asked, needs: HookNeeds): Result<Trial> {
  const chosen = destinationOf(hook, needs.channels());
  if (chosen === null) return { ok: false, failure: channelGone() };
  const destination = atMoment(chosen, moment);
  const subject = subjectFor(profileId, moment, task, needs);
  return { ok: true, value: { call: { hook, moment }, destination, subject } };
}

/** The id that a preview shows; the real one is made with the message. */
const PREVIEW_ID = '0192f0c1-7a5e-7cc0-8d4c-0a1b2c3d4e60';

/** A profile that is not stored yet has a preview too. */
function subjectFor(
  profileId: string,
  moment: Moment,
  task: TaskName,
  needs: Pick<HookNeeds, 'now' | 'find' | 'lastRun'>,
): Subject {
  const at = new Date(needs.now()).toISOString();
  const last = needs.lastRun(profileId, task);
  const draft = needs.find(profileId) ?? exampleDraft;
  const run = pretendRun({ moment, task, last, at });
  return { ...draft, run: last === null ? { ...run, profile: draft.profile.name } : run };
}

const channelGone = (): Failure => ({
  kind: 'not-found',
  message: t('failuresHook.channelGone'),
  hint: t('failuresRun.channelGoneHint'),
});

function unknownRecipe(id: string): Failure {
  return {
    kind: 'not-found',
    message: t('recipes.noSuchRecipe', { id }),
    hint: t('recipes.chooseOne'),
  };
}
