import type { ShownRequest } from '../../preload/contract/delivery.ts';
import type { Method } from '../../preload/contract/hook.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { hasDotSegment } from './dot-segments.ts';
import { resealHeaders } from './edited-headers.ts';
import { lookalikesIn, resealText, type Referable } from './edited-text.ts';
import { hookOrigin } from './hook-origin.ts';
import { refuseEdit } from './refuse-edit.ts';
import { MAX_BODY_SIZE } from './request-limits.ts';
import { secretsOf, type SealedRequest } from './sealed-request.ts';
import { showSealed, type SealedText } from './sealed-text.ts';

/**
 * Makes of a request that a person has edited one that can be sent: with slots for its secrets,
 * which may only be the original's and only go where the original went.
 */
export function resealRequest(
  edited: ShownRequest,
  original: SealedRequest,
): Result<SealedRequest> {
  const referable = referableIn(original);
  const url = resealUrl(edited.url.trim(), original.url, referable);
  if (!url.ok) return url;
  const headers = resealHeaders(edited.headers, original.headers, referable);
  if (!headers.ok) return headers;
  const body = resealBody(edited, original.body, referable);
  if (!body.ok) return body;
  const { method } = edited;
  return {
    ok: true,
    value: { method, url: url.value, headers: headers.value, body: body.value },
  };
}

function referableIn(original: SealedRequest): Referable {
  const texts = [original.url, ...original.headers.map(({ value }) => value), original.body];
  return { names: secretsOf(original), lookalikes: texts.flatMap(lookalikesIn) };
}

function resealUrl(edited: string, original: SealedText, referable: Referable): Result<SealedText> {
  const url = resealText(
    edited,
    original,
    { called: t('failuresEdit.theUrl'), part: 'url' },
    referable,
  );
  if (!url.ok || url.value === original) return url;
  if (/\p{Cc}/u.test(edited)) {
    return refuseEdit(t('failuresEdit.urlControl'), t('failuresEdit.urlControlHint'));
  }
  const origin = hookOrigin(showSealed(original));
  const shape = url.value.map((part) => (typeof part === 'string' ? part : 'secret')).join('');
  if (hookOrigin(edited) !== origin || !URL.canParse(shape) || new URL(shape).origin !== origin) {
    return refuseEdit(
      t('failuresEdit.urlElsewhere'),
      origin === null
        ? t('failuresEdit.urlElsewhereUnknownHint')
        : t('failuresEdit.urlElsewhereHint', { origin }),
    );
  }
  if (hasDotSegment(shape)) {
    return refuseEdit(t('failuresEdit.urlDots'), t('failuresEdit.urlDotsHint'));
  }
  return url;
}

const METHODS_WITHOUT_BODY: ReadonlySet<Method> = new Set(['GET', 'HEAD', 'OPTIONS']);

function resealBody(
  { method, body: edited }: ShownRequest,
  original: SealedText,
  referable: Referable,
): Result<SealedText> {
  if (edited !== '' && METHODS_WITHOUT_BODY.has(method)) {
    return refuseEdit(t('failuresEdit.noBody', { method }), t('failuresEdit.noBodyHint'));
  }
  const body = resealText(
    edited,
    original,
    { called: t('failuresEdit.theBody'), part: 'body' },
    referable,
  );
  if (!body.ok || body.value === original) return body;
  if (new TextEncoder().encode(edited).length > MAX_BODY_SIZE) {
    return refuseEdit(t('failuresEdit.longBody'), t('failuresEdit.longBodyHint'));
  }
  return body;
}
