import type { Failure, Result } from '../../../preload/contract/result.ts';
import { spokenSpeech, t } from '../../../words/t.ts';
import { sayDuration } from '../../core/spoken-figures.ts';
import type { SealedText } from '../../core/sealed-text.ts';
import type { ChanceGiven, RenderOrder, RenderRequest } from './render-message.ts';
import {
  startRenderThread,
  type RenderOutcome,
  type RenderThread,
  type ThreadOptions,
} from './render-thread.ts';

type Results = readonly Result<SealedText>[];

/** Renders templates where they can neither hold up nor take down anything else. */
export interface Renderer {
  /**
   * The templates of one message, with one result each, in their order; the limit is for all of them
   * together. Fails with `invalid-input`, with `interrupted` when the thread broke, and with
   * `cancelled` after `close`.
   */
  readonly render: (requests: readonly RenderRequest[], chance?: ChanceGiven) => Promise<Results>;
  /** Ends the thread; what is not rendered yet is cancelled. */
  readonly close: () => Promise<void>;
}

/**
 * Renders in a thread, which starts when it is first needed, is ended when a message takes too long,
 * and is then replaced. Messages are rendered one after the other.
 */
export function startRenderer(options: ThreadOptions): Renderer {
  let thread: RenderThread | null = null;
  let isClosed = false;
  let lastTurn: Promise<unknown> = Promise.resolve();

  const renderNow = async (order: RenderOrder): Promise<Results> => {
    if (isClosed) return forAll(order, closing());
    if (thread === null || thread.isOver()) thread = startRenderThread(options);
    const outcome = await thread.run(order);
    if (outcome.kind === 'bug') throw outcome.error;
    if (outcome.kind === 'done') return outcome.results;
    return forAll(order, isClosed ? closing() : reason(outcome.kind, options.limitMs));
  };

  return {
    render: (requests, chance = { now: Date.now() }) => {
      const turn = lastTurn.then(() => renderNow({ requests, chance, speech: spokenSpeech() }));
      lastTurn = turn.catch(() => undefined); // Whoever asked hears of it; the next is not at fault.
      return turn;
    },
    close: async () => {
      isClosed = true;
      await thread?.end();
      await lastTurn;
    },
  };
}

function forAll({ requests }: RenderOrder, failure: Failure): Results {
  return requests.map(() => ({ ok: false, failure }));
}

function closing(): Failure {
  return { kind: 'cancelled', message: t('template.closing'), hint: t('template.startAgain') };
}

function simplify(): string {
  const example = '{{lastBytes ERROR_STDERR 1000}}';
  return t('template.simplify', { each: '{{#each}}', example });
}

function reason(kind: Exclude<RenderOutcome['kind'], 'done' | 'bug'>, limitMs: number): Failure {
  switch (kind) {
    case 'late': {
      const message =
        limitMs === 1_000
          ? t('template.tooSlow')
          : t('template.tooSlowFor', { limit: sayDuration(limitMs) });
      return { kind: 'invalid-input', message, hint: simplify() };
    }
    case 'out-of-memory':
      return {
        kind: 'invalid-input',
        message: t('template.tooMuchMemory'),
        hint: simplify(),
      };
    case 'ended':
      return {
        kind: 'interrupted',
        message: t('template.threadEnded'),
        hint: t('template.tryAgain'),
      };
  }
}
