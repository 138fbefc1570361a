import { readAt, type Change } from './changes.ts';
import { isEntries } from './secret-texts.ts';

/** The texts whose lock was closed by a change, told by the way back from it: they are secrets from now on. */
export function textsLocked(wayBack: readonly Change[], after: unknown): readonly string[] {
  return wayBack.flatMap((change) => {
    if (change.kind !== 'set' || change.value !== false || !change.path.endsWith('.isSecret'))
      return [];
    const text = readAt(after, change.path.replace(/isSecret$/, 'value'));
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

/** Changes that write none of these texts, nor the beginning of one, into a value that may be locked. */
export function withoutTexts(
  changes: readonly Change[],
  texts: readonly string[],
): readonly Change[] {
  const isPart = (value: unknown): boolean =>
    typeof value === 'string' && value !== '' && texts.some((text) => text.startsWith(value));
  return changes
    .filter((each) => each.kind !== 'set' || !each.path.endsWith('.value') || !isPart(each.value))
    .map((each) =>
      each.kind === 'splice'
        ? { ...each, rows: each.rows.map((row) => blanked(row, isPart)) }
        : each,
    );
}

function blanked(held: unknown, isPart: (value: unknown) => boolean): unknown {
  if (Array.isArray(held)) return held.map((each: unknown) => blanked(each, isPart));
  if (!isEntries(held)) return held;
  return Object.fromEntries(
    Object.entries(held).map(([key, each]) => [
      key,
      key === 'value' && isPart(each) ? '' : blanked(each, isPart),
    ]),
  );
}
