import type { Attempt, ShownRequest, ShownResponse } from '../../preload/contract/delivery.ts';
import { referencesIn } from './secret-references.ts';
import { wireUrl } from './shown-url.ts';

type Headers = ShownRequest['headers'];

/** HAR's `request`. Sizes are -1, "not known", where secrets are left out. */
export function harRequest(request: ShownRequest, httpVersion: string) {
  const { method, headers, body } = request;
  const url = harUrl(request.url);
  const postData = { mimeType: contentType(headers), text: body };
  return {
    method,
    url,
    httpVersion,
    cookies: [],
    headers,
    queryString: queryOf(url),
    ...(body === '' ? {} : { postData }),
    headersSize: -1,
    bodySize: referencesIn(body).length > 0 ? -1 : byteLength(body),
  };
}

/** HAR's `response`. Its body is redacted and may be cut, so the size on the wire is not known. */
export function harResponse(response: ShownResponse, httpVersion: string) {
  const { status, headers, body, truncated } = response;
  return {
    status,
    statusText: '',
    httpVersion,
    cookies: [],
    headers,
    content: {
      size: byteLength(body),
      mimeType: contentType(headers),
      text: body,
      ...(truncated ? { comment: 'Bellhop keeps the beginning only.' } : {}),
    },
    redirectURL: valueOf(headers, 'location') ?? '',
    headersSize: -1,
    bodySize: -1,
  };
}

/** HAR wants a response in every entry; browsers write status 0 where there was none. */
export function harNoResponse(httpVersion: string, comment: string) {
  return {
    status: 0,
    statusText: '',
    httpVersion,
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: UNKNOWN_TYPE },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
    comment,
  };
}

/**
 * HAR's `timings` and their sum. -1 is "did not happen", which `send`, `wait` and `receive` may not
 * be; `connect` includes `ssl`. What no part accounts for, such as the wait until a deadline, is
 * `blocked`.
 */
export function harTimings({ timing, durationMs }: Pick<Attempt, 'timing' | 'durationMs'>) {
  const dns = timing?.dnsMs ?? -1;
  const ssl = timing?.tlsMs ?? -1;
  const connected = timing?.connectMs ?? -1;
  const connect = connected < 0 && ssl < 0 ? -1 : Math.max(connected, 0) + Math.max(ssl, 0);
  const wait = timing?.firstByteMs ?? 0;
  const receive = timing?.bodyMs ?? 0;
  const known = Math.max(dns, 0) + Math.max(connect, 0) + wait + receive;
  const blocked = durationMs > known ? durationMs - known : -1;
  return {
    time: known + Math.max(blocked, 0),
    timings: { blocked, dns, connect, ssl, send: 0, wait, receive },
  };
}

/** A URL that is valid although secrets are left out: their references are percent-encoded. */
function harUrl(shown: string): string {
  return wireUrl(shown)
    .map((part) =>
      typeof part === 'string' ? part : encodeURIComponent(`{{secret "${part.secret}"}}`),
    )
    .join('');
}

function queryOf(url: string): readonly { readonly name: string; readonly value: string }[] {
  const query = /\?(.*)$/s.exec(url)?.[1] ?? '';
  return query
    .split('&')
    .filter((field) => field !== '')
    .map((field) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(field) ?? [];
      return { name: decode(name), value: decode(value) };
    });
}

/** What is no right encoding stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const UNKNOWN_TYPE = 'application/octet-stream';

function contentType(headers: Headers): string {
  return valueOf(headers, 'content-type') ?? UNKNOWN_TYPE;
}

function valueOf(headers: Headers, wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
