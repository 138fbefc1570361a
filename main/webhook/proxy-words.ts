import type { Fault } from './error-words.ts';
import { TUNNEL_REFUSED } from './open-tunnel.ts';

/** Why there was no way through the proxy. Another network may have another one, so it is tried again. */
export function proxyFault(code: string, proxy: string, host: string): Fault {
  const status = code.startsWith(TUNNEL_REFUSED) ? code.slice(TUNNEL_REFUSED.length) : null;
  const [message, hint] =
    status === null ? connectionWords(code, proxy) : statusWords(status, proxy, host);
  return { error: { class: 'proxy', message, hint }, retryable: true };
}

/** The proxy let the time pass. */
export function proxyTimeoutFault(proxy: string, host: string, timeoutMs: number): Fault {
  const message = `The proxy ${proxy} opened no way to ${host} within ${String(timeoutMs / 1_000)} seconds.`;
  return { error: { class: 'proxy', message, hint: SETTINGS }, retryable: true };
}

/** The URL of the proxy means nothing to Bellhop. */
export function unknownProxyFault(): Fault {
  const message = 'The proxy that is set up cannot be used: its URL is none of http or https.';
  return { error: { class: 'proxy', message, hint: SETTINGS }, retryable: true };
}

type Words = readonly [message: string, hint: string];

const SETTINGS = "Check the proxy's address in the system's settings, or ask who runs it.";

function connectionWords(code: string, proxy: string): Words {
  if (code === 'ECONNREFUSED') return [`The proxy ${proxy} refused the connection.`, SETTINGS];
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) {
    return [`The name of the proxy ${proxy} could not be found.`, SETTINGS];
  }
  return [`The proxy ${proxy} did not let the call through (${code}).`, SETTINGS];
}

function statusWords(status: string, proxy: string, host: string): Words {
  if (status === '407') {
    return [
      `The proxy ${proxy} wants a name and a password, or other ones (407).`,
      "Put them into the proxy's URL: http://name:password@host:port.",
    ];
  }
  if (status === '403') {
    return [
      `The proxy ${proxy} does not allow calls to ${host} (403).`,
      'Ask who runs the proxy, or except this host from it.',
    ];
  }
  return [
    `The proxy ${proxy} found no way to ${host} (${status}).`,
    'See whether the receiver is up and can be reached from where the proxy is.',
  ];
}
