import { isIPv6 } from 'node:net';
import type { NameService } from '../../../main/webhook/address-guard.ts';
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

/** Time enough, no secrets, 2xx as success, no proxy, but for what the test is about. */
export const options = (change: Partial<SendOptions> = {}): SendOptions => ({
  timeoutMs: 20_000,
  redact: redactNothing,
  success: [{ from: 200, to: 299 }],
  bodyRule: null,
  tls: { verify: true, caFiles: [] },
  proxy: null,
  now: Date.now,
  ...change,
});

/** A name service that knows these addresses for every name, so that no test asks a real one. */
export const namesLeadTo =
  (...addresses: readonly string[]): NameService =>
  (_, __, callback) => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    // Like the real one, it never answers before it has been left.
    setImmediate(callback, null, found);
  };

/** A name service that fails with this code. */
export const namesFailWith =
  (code: string): NameService =>
  (hostname, _, callback) => {
    setImmediate(callback, Object.assign(new Error(`${code} ${hostname}`), { code }), []);
  };
