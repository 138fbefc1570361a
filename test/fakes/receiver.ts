import type { SendResult } from '../../main/core/send-result.ts';
import type { SendOptions } from '../../main/flow/deliver.ts';
import type { OpenRequest } from '../../main/core/sealed-request.ts';

/** Answers that a place gives, in their order; the last one stays. */
export type Answer = 'ok' | 'down' | 'refuses' | 'gone' | SendResult;

/** A place that can be called, and remembers what it heard. */
export function aReceiver(...answers: readonly Answer[]) {
  const heard: string[] = [];
  const requests: OpenRequest[] = [];
  const send = async (request: OpenRequest, { signal }: SendOptions): Promise<SendResult> => {
    const answer = answers[Math.min(heard.length, answers.length - 1)] ?? 'ok';
    heard.push(`${request.method} ${request.url}`);
    requests.push(request);
    if (signal.aborted) return failed('cancelled', false);
    return typeof answer === 'string' ? resultOf(answer) : answer;
  };
  return { heard, requests, send };
}

/** A place that answers nothing until the test lets it, or its caller gives up. */
export function aSlowReceiver() {
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  const called = Promise.withResolvers<void>();
  const send = (request: OpenRequest, { signal }: SendOptions): Promise<SendResult> =>
    new Promise((resolve) => {
      heard.push(`${request.method} ${request.url}`);
      waiting.push(() => {
        resolve(aResult());
      });
      signal.addEventListener('abort', () => {
        resolve(failed('cancelled', false));
      });
      called.resolve();
    });
  const release = (): void => {
    for (const answer of waiting.splice(0)) answer();
  };
  return { heard, send, release, called: called.promise };
}

/** What a try comes to that gets a 200, but for what the test says. */
export function aResult(changes: Partial<SendResult> = {}): SendResult {
  return {
    response: anAnswer(200),
    error: null,
    retryable: false,
    retryAfterMs: null,
    durationMs: 1,
    timing: null,
    route: null,
    mayHaveArrived: false,
    wantsNoMore: false,
    ...changes,
  };
}

/** What a try comes to that gets this status, and fails by it. */
export function aStatus(status: number, changes: Partial<SendResult> = {}): SendResult {
  const message = `It answered ${String(status)}.`;
  return aResult({
    response: anAnswer(status),
    error: { class: 'status', message, hint: 'Look there.' },
    retryable: status >= 500,
    mayHaveArrived: true,
    ...changes,
  });
}

function resultOf(answer: Extract<Answer, string>): SendResult {
  switch (answer) {
    case 'ok':
      return aResult();
    case 'down':
      return failed('refused', true);
    case 'refuses':
      return failed('status', false);
    case 'gone':
      return { ...failed('status', false), wantsNoMore: true };
  }
}

const anAnswer = (status: number) => ({ status, headers: [], body: '', truncated: false });

function failed(kind: 'refused' | 'status' | 'cancelled', retryable: boolean): SendResult {
  const error = { class: kind, message: `It was ${kind}.`, hint: 'Look there.' };
  return aResult({ response: null, error, retryable });
}
