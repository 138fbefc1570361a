import type { SendResult } from '../../main/core/send-result.ts';
import type { SendOptions } from '../../main/flow/deliver.ts';
import type { OpenRequest } from '../../main/core/sealed-request.ts';

/** Answers that a place gives, in their order; the last one stays. */
export type Answer = 'ok' | 'down' | 'refuses';

/** A place that can be called, and remembers what it heard. */
export function aReceiver(...answers: readonly Answer[]) {
  const heard: string[] = [];
  const send = async (request: OpenRequest, { signal }: SendOptions): Promise<SendResult> => {
    const answer = answers[Math.min(heard.length, answers.length - 1)] ?? 'ok';
    heard.push(`${request.method} ${request.url}`);
    if (signal.aborted) return failed('cancelled', false);
    switch (answer) {
      case 'ok':
        return {
          response: anAnswer(200),
          error: null,
          retryable: false,
          retryAfterMs: null,
          durationMs: 1,
        };
      case 'down':
        return failed('refused', true);
      case 'refuses':
        return failed('status', false);
    }
  };
  return { heard, send };
}

const anAnswer = (status: number) => ({ status, headers: [], body: '', truncated: false });

function failed(kind: 'refused' | 'status' | 'cancelled', retryable: boolean): SendResult {
  const error = { class: kind, message: `It was ${kind}.`, hint: 'Look there.' };
  return { response: null, error, retryable, retryAfterMs: null, durationMs: 1 };
}
