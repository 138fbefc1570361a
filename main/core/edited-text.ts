import type { Result } from '../../preload/contract/result.ts';
import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import { endsInJsonString } from './ends-in-json-string.ts';
import type { EscapeTarget } from './escape.ts';
import { referencesIn, splitReferences } from './secret-references.ts';
import { refuseEdit } from './refuse-edit.ts';
import { secretsIn, showSealed, type SealedText } from './sealed-text.ts';

/** Where an edited text stands. */
export interface EditedPlace {
  /** For example "The body", in the language that is spoken. */
  readonly called: string;
  readonly part: 'url' | 'header' | 'body';
}

/** What an edited request may refer to: names of secrets. */
export interface Referable {
  /** Those that the original uses. */
  readonly names: readonly string[];
  /** Those that a text of the original only looks like referring to. */
  readonly lookalikes: readonly string[];
}

/** The names that a text seems to refer to more often than it does. */
export function lookalikesIn(text: SealedText): readonly string[] {
  const slots = secretsIn(text);
  const shown = referencesIn(showSealed(text));
  return shown.filter((name) => count(shown, name) > count(slots, name));
}

function count(names: readonly string[], wanted: string): number {
  return names.filter((name) => name === wanted).length;
}

/**
 * Turns the references in an edited text back into slots, escaped as they were in the original. An
 * unchanged text is the original itself. Where the original request holds a text that only looks
 * like a reference, the edited text does not tell the two apart (it may have been moved), so it is
 * refused: what others have written into a message must never become a secret.
 */
export function resealText(
  edited: string,
  original: SealedText,
  { called, part }: EditedPlace,
  { names, lookalikes }: Referable,
): Result<SealedText> {
  const shown = showSealed(original);
  if (edited === shown) return { ok: true, value: original };
  const references = referencesIn(edited);
  const doubtful = references.find((name) => lookalikes.includes(name));
  if (doubtful !== undefined) {
    return refuseEdit(
      t('failuresEdit.lookalike', { place: called, reference: `{{secret "${doubtful}"}}` }),
      t('failuresEdit.lookalikeHint'),
    );
  }
  const unknown = references.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    return refuseEdit(
      t('failuresEdit.otherSecret', { place: called, name: unknown }),
      names.length === 0
        ? t('failuresEdit.noSecretHint')
        : t('failuresEdit.otherSecretHint', { names: seriesInWords(names) }),
    );
  }
  if (misspelt(edited) && !misspelt(shown)) {
    return refuseEdit(
      t('failuresEdit.misspelt', { place: called }),
      t('failuresEdit.misspeltHint', { reference: '{{secret "NAME"}}' }),
    );
  }
  return { ok: true, value: seal(edited, original, part) };
}

function misspelt(text: string): boolean {
  return splitReferences(text).some(
    (piece) => typeof piece === 'string' && /\{\{\s*secret\b/.test(piece),
  );
}

/**
 * In JSON the place decides the escaping. Elsewhere the nth reference to a name is escaped as the
 * original's nth, a further one as its first.
 */
function seal(edited: string, original: SealedText, part: EditedPlace['part']): SealedText {
  const isJson = part === 'body' && holdsJson(original);
  const seen = new Map<string, number>();
  let before = '';
  return splitReferences(edited).map((piece) => {
    if (typeof piece === 'string') {
      before += piece;
      return piece;
    }
    const { secret } = piece;
    if (isJson) return { secret, escape: endsInJsonString(before) ? 'json-string' : 'json-value' };
    const nth = seen.get(secret) ?? 0;
    seen.set(secret, nth + 1);
    const escapes = escapesOf(secret, original);
    return { secret, escape: escapes[nth] ?? escapes[0] ?? (part === 'body' ? 'text' : part) };
  });
}

function escapesOf(secret: string, text: SealedText): readonly EscapeTarget[] {
  return text.flatMap((slot) =>
    typeof slot !== 'string' && slot.secret === secret ? [slot.escape] : [],
  );
}

/** Whether secrets are escaped for JSON there; without any, whether the text is JSON. */
function holdsJson(text: SealedText): boolean {
  const slots = text.filter((part) => typeof part !== 'string');
  if (slots.length > 0) return slots.every(({ escape }) => escape.startsWith('json-'));
  try {
    return typeof JSON.parse(showSealed(text)) === 'object';
  } catch {
    return false;
  }
}
