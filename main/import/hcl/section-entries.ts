import { isList, isTable, tableOf, type Plain, type Table } from '../plain-values.ts';

/** What a section says so far. */
export interface SectionEntries {
  /** False where the key has said a text, and now a section or a list, or the other way about. */
  readonly add: (key: string, value: Plain) => boolean;
  readonly toTable: () => Table;
}

type Entry =
  | { readonly kind: 'scalar'; readonly value: Plain }
  | { readonly kind: 'items'; readonly items: Plain[]; readonly isList: boolean };

/**
 * Collects the keys of a section by HCL's rules: of repeated texts and numbers the last one stands,
 * repeated sections and lists are one list. A section that stands alone is itself.
 */
export function startSection(): SectionEntries {
  const entries = new Map<string, Entry>();
  return {
    add: (key, value) => {
      const before = entries.get(key);
      const items = isList(value) ? value : isTable(value) ? [value] : null;
      if (items === null) {
        entries.set(key, { kind: 'scalar', value });
        return before === undefined || before.kind === 'scalar';
      }
      if (before === undefined) {
        entries.set(key, { kind: 'items', items: [...items], isList: isList(value) });
        return true;
      }
      if (before.kind === 'scalar') return false;
      for (const item of items) before.items.push(item);
      return true;
    },
    toTable: () => tableOf([...entries].map(([key, entry]) => [key, valueOf(entry)] as const)),
  };
}

function valueOf(entry: Entry): Plain {
  if (entry.kind === 'scalar') return entry.value;
  const [only] = entry.items;
  return entry.isList || entry.items.length > 1 || only === undefined ? entry.items : only;
}
