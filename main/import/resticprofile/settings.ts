import { t } from '../../../words/t.ts';
import type { Tell } from '../imported.ts';
import { textOf, type Table } from '../plain-values.ts';

/** A section whose settings are read. */
export interface Section {
  readonly table: Table;
  /** Of its keys in notes: `backup.`, or nothing for the profile itself. */
  readonly prefix: string;
  readonly tell: Tell;
}

/** A setting as `read` makes it of its text; null, with a note, where `read` can make nothing of it. */
export function settingIn<T>(
  { table, prefix, tell }: Section,
  key: string,
  read: (text: string) => T | null,
): T | null {
  const value = table[key];
  if (value === undefined || value === null || value === false || value === '') return null;
  const text = textOf(value);
  const setting = text === undefined ? null : read(text);
  if (setting === null) {
    tell(`${prefix}${key}`, t('importNotes.noSuchValue'));
  }
  return setting;
}

/** Whether a setting is switched on. */
export function switchIn(section: Section, key: string): boolean {
  const states = new Map([
    ['true', true],
    ['false', false],
  ]);
  return settingIn(section, key, (text) => states.get(text) ?? null) ?? false;
}
