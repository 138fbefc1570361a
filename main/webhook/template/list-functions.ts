import { inline, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/** How templates take texts and lists apart. */
export const listFunctions = {
  split: { ...inline([2, 3], split), block: 'shows' },
  lines: inline([1, 1], linesOf),
  first: inline([1, 1], (list) => (Array.isArray(list) ? list[0] : list)),
  last: inline([1, 1], (list) => (Array.isArray(list) ? list.at(-1) : list)),
  tagValue: { ...inline([2, 3], tagValue), block: 'shows' },
} satisfies Record<string, TemplateFunction>;

/** Checkly's: the list of parts, or the part with the given number, from 0 on. */
function split(text: unknown, separator: unknown, index: unknown = -1): unknown {
  const parts = textOf(text).split(textOf(separator));
  if (index === -1) return parts;
  return /^\d+$/.test(textOf(index)) ? (parts[Number(textOf(index))] ?? '') : '';
}

/** The lines of a text as a list, so that `{{#each}}` can go through them. */
function linesOf(text: unknown): readonly string[] {
  const written = textOf(text).replace(/\r?\n$/, '');
  return written === '' ? [] : written.split(/\r?\n/);
}

/** Checkly's: what stands behind `name:` or `name=` in the first tag that has it. */
function tagValue(tags: unknown, name: unknown, otherwise: unknown = ''): string {
  const sought = textOf(name);
  if (!Array.isArray(tags) || sought === '') return textOf(otherwise);
  const starts = /[:=]$/.test(sought) ? [sought] : [`${sought}:`, `${sought}=`];
  const tag = tags.map(textOf).find((each) => starts.some((start) => each.startsWith(start)));
  return tag === undefined ? textOf(otherwise) : tag.slice(starts[0]?.length);
}
