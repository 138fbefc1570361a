import type { ShownRequest } from '../../preload/contract/delivery.ts';
import type { Result } from '../../preload/contract/result.ts';
import { quotedInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { escapeFor } from './escape.ts';
import { resealText, type Referable } from './edited-text.ts';
import { refuseEdit } from './refuse-edit.ts';
import { framingHeaders, HEADER_NAME, MAX_HEADERS, MAX_HEADERS_SIZE } from './request-limits.ts';
import type { SealedRequest } from './sealed-request.ts';
import { showSealed, type SealedText } from './sealed-text.ts';

type ShownHeader = ShownRequest['headers'][number];
type SealedHeader = SealedRequest['headers'][number];

/**
 * The edited headers with slots for their secrets. The caps are those of a hook (Zerobyte's), but
 * for an original that is above them already: Bellhop adds two of its own.
 */
export function resealHeaders(
  edited: readonly ShownHeader[],
  original: readonly SealedHeader[],
  referable: Referable,
): Result<readonly SealedHeader[]> {
  if (edited.length > Math.max(MAX_HEADERS, original.length)) {
    return refuseEdit(
      t('failuresEdit.manyHeaders', { most: MAX_HEADERS }),
      t('failuresEdit.manyHeadersHint'),
    );
  }
  const before = original.map(({ name, value }) => ({ name, value: showSealed(value) }));
  if (sizeOf(edited) > Math.max(MAX_HEADERS_SIZE, sizeOf(before))) {
    return refuseEdit(t('failuresEdit.longHeaders'), t('failuresEdit.longHeadersHint'));
  }
  const sealed: SealedHeader[] = [];
  for (const header of edited) {
    const value = resealHeader(header, original, referable);
    if (!value.ok) return value;
    sealed.push({ name: header.name, value: value.value });
  }
  return { ok: true, value: sealed };
}

function sizeOf(headers: readonly ShownHeader[]): number {
  return headers.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}

function resealHeader(
  { name, value }: ShownHeader,
  original: readonly SealedHeader[],
  referable: Referable,
): Result<SealedText> {
  if (!HEADER_NAME.test(name)) {
    return refuseEdit(
      t('failuresEdit.badHeader', { name: quotedInWords(escapeFor('json-string', name)) }),
      t('failuresEdit.badHeaderHint'),
    );
  }
  const called = t('failuresEdit.theHeader', { name });
  if (framingHeaders.has(name.toLowerCase())) {
    return refuseEdit(t('failuresEdit.ownHeader', { place: called }), t('failuresEdit.takeOut'));
  }
  if (/[^\P{Cc}\t]/u.test(value)) {
    return refuseEdit(
      t('failuresEdit.headerControl', { place: called }),
      t('failuresEdit.oneLineHint'),
    );
  }
  const before = originalFor(name, value, original);
  return resealText(value, before, { called, part: 'header' }, referable);
}

/** The header that this one was: of those with its name the unchanged one, or all of them. */
function originalFor(name: string, value: string, original: readonly SealedHeader[]): SealedText {
  const namesakes = original.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const same = namesakes.find((each) => showSealed(each.value) === value);
  return same?.value ?? namesakes.flatMap((each) => each.value);
}
