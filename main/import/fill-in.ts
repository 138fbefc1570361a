import type { Header } from '../../preload/contract/hook.ts';
import { looksLikeJson, looksLikeJsonFile } from './body-format.ts';
import { absolutePath, type Place } from './places.ts';
import {
  isList,
  isTable,
  listOf,
  tableOf,
  textOf,
  type Plain,
  type Table,
} from './plain-values.ts';

/**
 * Writes a hook's or channel's shorthands out: a body that is only a text, a body without its format,
 * and paths relative to the file. What is no table is left to the schema's complaint.
 */
export function fillIn(written: unknown, place: Place): unknown {
  if (!isTable(written)) return written;
  const headers = headersOf(written);
  const filled = replaced(written, 'body', (body) => fillBody(body, headers, place));
  const withTls = replaced(filled, 'tls', (tls) =>
    isTable(tls) ? replaced(tls, 'caFiles', (files) => eachText(files, place)) : tls,
  );
  return replaced(withTls, 'variants', (variants) =>
    isList(variants) ? variants.map((each) => fillVariant(each, headers, place)) : variants,
  );
}

function fillVariant(variant: Plain, headers: readonly Header[], place: Place): Plain {
  if (!isTable(variant)) return variant;
  return replaced(variant, 'body', (body) => fillBody(body, headers, place));
}

function fillBody(written: Plain, headers: readonly Header[], place: Place): Plain {
  const body = typeof written === 'string' ? tableOf([['text', written]]) : written;
  if (!isTable(body)) return body;
  const path = textOf(body['path']);
  const kind = textOf(body['kind']) ?? (path === undefined ? 'template' : 'file');
  if (kind !== 'template' && kind !== 'file') return body;
  const isJson =
    path === undefined
      ? looksLikeJson(textOf(body['text']) ?? '', headers)
      : looksLikeJsonFile(path, headers);
  return tableOf([
    ['kind', kind],
    ['format', isJson ? 'json' : 'text'],
    ...Object.entries(body),
    ...(path === undefined ? [] : [['path', absolutePath(path, place)] as const]),
  ]);
}

function eachText(files: Plain, place: Place): Plain {
  return listOf(files).map((file) => (typeof file === 'string' ? absolutePath(file, place) : file));
}

function replaced(table: Table, key: string, change: (value: Plain) => Plain): Table {
  const value = table[key];
  return value === undefined ? table : tableOf([...Object.entries(table), [key, change(value)]]);
}

/** The headers as far as they can be read; the schema complains of the rest. */
function headersOf(written: Table): readonly Header[] {
  return listOf(written['headers']).flatMap((header) => {
    const name = isTable(header) ? textOf(header['name']) : undefined;
    if (!isTable(header) || name === undefined) return [];
    return [{ name, value: textOf(header['value']) ?? '' }];
  });
}
