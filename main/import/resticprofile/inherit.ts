import { t } from '../../../words/t.ts';
import { isTable, tableOf, textOf, type Table } from '../plain-values.ts';

/** A profile with its parents' keys in it, or why there is none. */
export type Inherited =
  { readonly ok: true; readonly profile: Table } | { readonly ok: false; readonly why: string };

/**
 * Resolves `inherit` as resticprofile does: a child's key replaces its parent's, and a section
 * (`backup`, `env`, …) is merged key by key, no deeper, so that a child's hooks stand alone.
 */
export function inherit(profiles: Table, name: string, heirs: readonly string[] = []): Inherited {
  const profile = profiles[name];
  if (!isTable(profile)) return { ok: false, why: t('importNotes.noParent', { name }) };
  if (heirs.includes(name)) return { ok: false, why: t('importNotes.ownParent', { name }) };
  const parentName = textOf(profile['inherit']);
  if (parentName === undefined) return { ok: true, profile };
  const parent = inherit(profiles, parentName, [...heirs, name]);
  return parent.ok ? { ok: true, profile: merge(parent.profile, profile) } : parent;
}

function merge(parent: Table, child: Table): Table {
  return tableOf([
    ...Object.entries(parent),
    ...Object.entries(child).map(([key, own]) => {
      const inherited = parent[key];
      const both = isTable(inherited) && isTable(own);
      return [
        key,
        both ? tableOf([...Object.entries(inherited), ...Object.entries(own)]) : own,
      ] as const;
    }),
  ]);
}
