import { t } from '../../../words/t.ts';
import { escapeFor } from '../../core/escape.ts';
import { TemplateFault } from './fault.ts';
import { MAX_FUNCTION_RESULT } from './limits.ts';
import { inline, type TemplateFunction } from './template-function.ts';
import { jsonOf, textOf, Written } from './written.ts';

/** What templates can do with texts and lists. */
export const textFunctions = {
  json: inline([1, 1], (value) => new Written('json', jsonOf(value))),
  urlencode: inline(
    [1, 1],
    (value) => new Written('url', encodeURIComponent(textOf(value).toWellFormed())),
  ),
  uppercase: inline([1, 1], (value) => textOf(value).toUpperCase()),
  lowercase: inline([1, 1], (value) => textOf(value).toLowerCase()),
  trim: inline([1, 1], (value) => textOf(value).trim()),
  truncate: inline([2, 2], truncate),
  tail: inline([2, 2], tail),
  join: inline([1, 2], join),
  coalesce: inline([1, 20], (...values) => values.find((value) => textOf(value) !== '')),
  default: { ...inline([1, 20], firstGiven), block: 'shows' },
  replace: { ...inline([3, 3], replaceFirst), block: 'shows' },
  html: inline([1, 1], (value) => new Written('html', escapeFor('html', textOf(value)))),
} satisfies Record<string, TemplateFunction>;

/** Checkly's: the first value that is there at all, be it empty. */
function firstGiven(...values: readonly unknown[]): unknown {
  return values.find((value) => (value ?? null) !== null) ?? '';
}

/** Checkly's: only the first match is replaced. */
function replaceFirst(value: unknown, what: unknown, by: unknown): string {
  return textOf(value).replace(textOf(what), () => textOf(by));
}

/** At most so many characters (as people see them), the last of them an ellipsis where something is cut. */
function truncate(value: unknown, count: unknown): string {
  const text = textOf(value);
  const most = wholeNumber('truncate', count);
  if (text.length <= most) return text;
  const starts: number[] = [];
  for (const { index } of new Intl.Segmenter().segment(text)) {
    starts.push(index);
    if (starts.length > most) return most === 0 ? '' : `${text.slice(0, starts[most - 1])}…`;
  }
  return text;
}

/** The last so many lines. */
function tail(value: unknown, count: unknown): string {
  const lines = textOf(value)
    .replace(/\r?\n$/, '')
    .split('\n');
  const most = wholeNumber('tail', count);
  return most === 0 ? '' : lines.slice(-most).join('\n');
}

function join(list: unknown, separator: unknown = ', '): string {
  if (!Array.isArray(list)) return textOf(list);
  const between = textOf(separator);
  if (between.length * list.length > MAX_FUNCTION_RESULT) {
    throw new TemplateFault(
      t('template.makesTooLong', { name: 'join' }),
      t('template.shorterSeparator'),
    );
  }
  return list.map(textOf).join(between);
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(textOf(value));
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new TemplateFault(
    t('template.noCount', { name, value: textOf(value).slice(0, 40) }),
    t('template.countHint', { name, example: 10 }),
  );
}
