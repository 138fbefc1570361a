import { jsonLanguage } from '@codemirror/lang-json';

/** Where a text stops being JSON. Line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** The first place in a text that JSON does not allow; its end where something is missing there. */
export function jsonFault(text: string): JsonFault {
  const before = text.slice(0, firstError(text)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstError(text: string): number {
  let first = text.length;
  jsonLanguage.parser.parse(text).iterate({
    enter: ({ type, from }) => {
      if (type.isError) first = Math.min(first, from);
    },
  });
  return first;
}
