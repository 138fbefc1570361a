import type { IncomingHttpHeaders } from 'node:http';
import type { SecureContext } from 'node:tls';
import { Agent, ProxyAgent, request, type Dispatcher } from 'undici';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { brokenFailure, cancelled, failed } from './fetch-words.ts';
import { isFetchable } from './releases-place.ts';

/** A proxy on the way, and what it is told of who asks. */
export interface ProxyWay {
  /** Without credentials. */
  readonly shown: string;
  /** The value of `Proxy-Authorization`; null without credentials. */
  readonly authorization: string | null;
}

/** What fetching needs of everyone else. */
export interface FetchMeans {
  /** The proxy for an origin; null for none. */
  readonly proxyFor: (origin: string) => Promise<ProxyWay | null>;
  /** Whose certificates are trusted. */
  readonly trust: () => SecureContext;
  readonly signal: AbortSignal;
  /** How long nothing may come, in milliseconds. */
  readonly idleMs: number;
}

/** The answer at the end of all redirections. */
export interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The proxy that it came over, as it may be shown. */
  readonly proxy: string | null;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the connection, whatever is left of the body. */
  close(): Promise<void>;
}

const MOST_REDIRECTIONS = 5;

/** Asks for an address and follows its redirections, as GitHub keeps its files on another host. */
export async function openAnswer(
  address: string,
  headers: Readonly<Record<string, string>>,
  means: FetchMeans,
): Promise<Result<Answer>> {
  if (!URL.canParse(address) || !isFetchable(new URL(address))) {
    const hint = t('failuresEngine.mirrorAddressHint');
    return { ok: false, failure: failed(t('failuresEngine.mirrorAddress'), hint) };
  }
  let url = new URL(address);
  for (let left = MOST_REDIRECTIONS; left >= 0; left -= 1) {
    const opened = await ask(url, headers, means);
    if (!opened.ok) return opened;
    const { location } = opened.value.headers;
    const leadsOn = REDIRECTIONS.has(opened.value.status) && typeof location === 'string';
    if (!leadsOn) return opened;
    await opened.value.close();
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : null;
    // From TLS nobody is sent back to none, not even to this computer.
    if (next === null || !isFetchable(next) || (isSafe(url) && !isSafe(next))) {
      return { ok: false, failure: failed(t('failuresEngine.leadsAway', { host: url.host })) };
    }
    url = next;
  }
  return { ok: false, failure: failed(t('failuresEngine.leadsOn', { host: url.host })) };
}

function isSafe({ protocol }: URL): boolean {
  return protocol === 'https:';
}

const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { proxyFor, trust, signal, idleMs }: FetchMeans,
): Promise<Result<Answer>> {
  const proxy = await proxyFor(url.origin);
  const dispatcher = dispatcherFor(proxy, trust(), idleMs);
  const close = (): Promise<void> => dispatcher.destroy().catch(() => undefined); // it is over
  try {
    const {
      statusCode,
      headers: answered,
      body,
    } = await request(url, {
      dispatcher,
      signal,
      // What is checked is the file as it is released: nobody on the way is to pack it again.
      headers: { 'accept-encoding': 'identity', 'user-agent': 'Bellhop', ...headers },
      headersTimeout: idleMs,
      bodyTimeout: idleMs,
    });
    body.on('error', () => undefined); // heard by whoever reads it
    const shown = proxy?.shown ?? null;
    return {
      ok: true,
      value: { url, status: statusCode, headers: answered, proxy: shown, body, close },
    };
  } catch (error) {
    await close();
    if (signal.aborted) return { ok: false, failure: cancelled() };
    return { ok: false, failure: brokenFailure(error, url, proxy?.shown ?? null) };
  }
}

function dispatcherFor(
  proxy: ProxyWay | null,
  secureContext: SecureContext,
  timeout: number,
): Dispatcher {
  if (proxy === null) return new Agent({ connect: { timeout, secureContext } });
  const { shown: uri, authorization } = proxy;
  return new ProxyAgent({
    uri,
    connectTimeout: timeout,
    requestTls: { secureContext },
    proxyTls: { secureContext },
    ...(authorization === null ? {} : { token: authorization }),
  });
}
