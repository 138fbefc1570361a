import { t } from '../../words/t.ts';
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
  const message = t('failuresHook.proxyTimeout', { proxy, host, seconds: timeoutMs / 1_000 });
  return { error: { class: 'proxy', message, hint: settings() }, retryable: true };
}

/** The URL of the proxy means nothing to Bellhop. */
export function unknownProxyFault(): Fault {
  const message = t('failuresHook.proxyUnknown');
  return { error: { class: 'proxy', message, hint: settings() }, retryable: true };
}

type Words = readonly [message: string, hint: string];

const settings = (): string => t('failuresHook.proxySettings');

function connectionWords(code: string, proxy: string): Words {
  if (code === 'ECONNREFUSED') return [t('failuresHook.proxyRefused', { proxy }), settings()];
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) {
    return [t('failuresHook.proxyNoName', { proxy }), settings()];
  }
  return [t('failuresHook.proxyNotThrough', { proxy, code }), settings()];
}

function statusWords(status: string, proxy: string, host: string): Words {
  if (status === '407') {
    return [
      t('failuresHook.proxyWantsPassword', { proxy }),
      t('failuresHook.proxyWantsPasswordHint'),
    ];
  }
  if (status === '403') {
    return [t('failuresHook.proxyForbids', { proxy, host }), t('failuresHook.proxyForbidsHint')];
  }
  return [t('failuresHook.proxyNoWay', { proxy, host, status }), t('failuresHook.proxyNoWayHint')];
}
