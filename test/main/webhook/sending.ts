import { redactNothing } from '../../../main/core/redact.ts';
import type { OpenRequest } from '../../../main/core/sealed-request.ts';
import type { SendOptions } from '../../../main/webhook/send.ts';

/** A POST without a body, but for what the test is about. */
export const post = (url: string, change: Partial<OpenRequest> = {}): OpenRequest => ({
  method: 'POST',
  url,
  headers: [],
  body: '',
  ...change,
});

/** Time enough, no secrets, 2xx as success, but for what the test is about. */
export const options = (change: Partial<SendOptions> = {}): SendOptions => ({
  timeoutMs: 20_000,
  redact: redactNothing,
  success: [{ from: 200, to: 299 }],
  now: Date.now,
  ...change,
});
