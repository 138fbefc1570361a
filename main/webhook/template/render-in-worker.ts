import type { Failure, Result } from '../../../preload/contract/result.ts';
import { durationInWords } from '../../core/figures.ts';
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
    if (isClosed) return forAll(order, CLOSING);
    if (thread === null || thread.isOver()) thread = startRenderThread(options);
    const outcome = await thread.run(order);
    if (outcome.kind === 'bug') throw outcome.error;
    if (outcome.kind === 'done') return outcome.results;
    return forAll(order, isClosed ? CLOSING : reason(outcome.kind, options.limitMs));
  };

  return {
    render: (requests, chance = { now: Date.now() }) => {
      const turn = lastTurn.then(() => renderNow({ requests, chance }));
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

const CLOSING: Failure = {
  kind: 'cancelled',
  message: 'Bellhop is closing, so the template was not rendered.',
  hint: 'Start Bellhop again.',
};

const SIMPLIFY =
  'Simplify it: use fewer {{#each}}, and cut long texts first, as in {{lastBytes ERROR_STDERR 1000}}.';

function reason(kind: Exclude<RenderOutcome['kind'], 'done' | 'bug'>, limitMs: number): Failure {
  switch (kind) {
    case 'late': {
      const limit = limitMs === 1_000 ? 'a second' : durationInWords(limitMs);
      const message = `The template takes longer than ${limit} to render.`;
      return { kind: 'invalid-input', message, hint: SIMPLIFY };
    }
    case 'out-of-memory':
      return {
        kind: 'invalid-input',
        message: 'The template takes more memory than there is for it.',
        hint: SIMPLIFY,
      };
    case 'ended':
      return {
        kind: 'interrupted',
        message: 'The template was not rendered, because the thread for that has ended.',
        hint: 'Try again.',
      };
  }
}
