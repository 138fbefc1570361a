import { createHash } from 'node:crypto';
import { t } from '../../../words/t.ts';
import { TemplateFault } from './fault.ts';
import { inline, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/** What receivers ask of a text's bytes in UTF-8: not more than so many, and their fingerprint. */
export const byteFunctions = {
  firstBytes: inline([2, 2], firstBytes),
  lastBytes: inline([2, 2], lastBytes),
  base64: inline([1, 1], (value) => Buffer.from(textOf(value), 'utf8').toString('base64')),
  sha256: inline([1, 1], (value) => createHash('sha256').update(textOf(value)).digest('hex')),
} satisfies Record<string, TemplateFunction>;

/** At most so many bytes from the beginning, without half a character. */
function firstBytes(value: unknown, count: unknown): string {
  const bytes = Buffer.from(textOf(value), 'utf8');
  let end = byteCount('firstBytes', count);
  if (end >= bytes.length) return textOf(value);
  while (end > 0 && isInsideCharacter(bytes, end)) end -= 1;
  return bytes.toString('utf8', 0, end);
}

/** At most so many bytes from the end, without half a character. */
function lastBytes(value: unknown, count: unknown): string {
  const bytes = Buffer.from(textOf(value), 'utf8');
  let start = bytes.length - byteCount('lastBytes', count);
  if (start <= 0) return textOf(value);
  while (start < bytes.length && isInsideCharacter(bytes, start)) start += 1;
  return bytes.toString('utf8', start);
}

/** Whether the byte there goes on with a character that began before. */
function isInsideCharacter(bytes: Buffer, index: number): boolean {
  return ((bytes[index] ?? 0) & 0xc0) === 0x80;
}

function byteCount(name: string, value: unknown): number {
  const count = Number(textOf(value));
  if (textOf(value).trim() !== '' && Number.isSafeInteger(count) && count >= 0) return count;
  throw new TemplateFault(
    t('template.noByteCount', { name, value: textOf(value).slice(0, 40) }),
    t('template.countHint', { name, example: 1_000 }),
  );
}
