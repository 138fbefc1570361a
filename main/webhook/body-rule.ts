import type { BodyRule } from '../../preload/contract/hook.ts';
import type { Redact } from '../core/redact.ts';
import type { Fault } from './error-words.ts';

/** An answer whose body is to be checked. */
export interface Answer {
  readonly host: string;
  /** The body as it came, secrets and all; null when it cannot be read. */
  readonly text: string | null;
  /** The body as the log shows it, which is what may be quoted. */
  readonly shown: string;
  /** Whether `text` is all of it. */
  readonly complete: boolean;
}

/**
 * Why an answer whose status was fine is no success all the same; null when the rule holds. Checks
 * the body itself, so that masking cannot change the outcome, and quotes only what is redacted.
 */
export function bodyRuleFault(rule: BodyRule, answer: Answer, redact: Redact): Fault | null {
  const found = check(rule, answer);
  if (found === null) return null;
  const message = `${answer.host} answered, but ${found.happened((text) => quote(redact(text)))}`;
  return { error: { class: 'answer', message, hint: found.hint }, retryable: rule.tryAgain };
}

/** Puts a text into quotation marks, redacted and not too long. */
type Quote = (text: string) => string;

interface Breach {
  readonly happened: (quote: Quote) => string;
  readonly hint: string;
}

const LOOK = "See in the answer what the receiver says, or correct the hook's rule for answers.";

function check(rule: BodyRule, answer: Answer): Breach | null {
  const { text } = answer;
  if (text === null) {
    return {
      happened: () => 'the answer is compressed, so the rule for answers could not be checked.',
      hint: 'Take the Accept-Encoding header out of the hook, or take its rule for answers away.',
    };
  }
  switch (rule.kind) {
    case 'contains':
      return text.includes(rule.text) ? null : lacking(rule.text, answer);
    case 'contains-not':
      return text.includes(rule.text) ? holding(rule.text, answer) : null;
    case 'json':
      return checkJson(rule, text, answer);
  }
}

function lacking(wanted: string, { shown, complete }: Answer): Breach {
  const where = complete ? 'the answer' : 'the first 64 KiB of the answer';
  return {
    happened: (quoted) => `${where} does not contain ${quoted(wanted)}. It says: ${quote(shown)}.`,
    hint: LOOK,
  };
}

function holding(unwanted: string, { shown }: Answer): Breach {
  const from = Math.max(0, shown.indexOf(unwanted) - BEFORE);
  return {
    happened: (quoted) =>
      `the answer contains ${quoted(unwanted)}. It says: ${quote(shown.slice(from))}.`,
    hint: LOOK,
  };
}

/** How much is quoted of what stands before the text that is not wanted. */
const BEFORE = 20;

type JsonRule = BodyRule & { readonly kind: 'json' };

function checkJson(rule: JsonRule, text: string, { shown, complete }: Answer): Breach | null {
  const parsed = parse(text);
  if (parsed === null) {
    const lack = complete ? 'no JSON' : 'longer than 64 KiB, so its JSON could not be read';
    return { happened: () => `the answer is ${lack}. It says: ${quote(shown)}.`, hint: LOOK };
  }
  const found = valueAt(parsed.value, rule.path);
  if (found === rule.equals) return null;
  const wanted = JSON.stringify(rule.equals);
  const came = found === undefined ? undefined : JSON.stringify(found);
  return {
    happened: (quoted) =>
      came === undefined
        ? `it has no “${rule.path}”, which should be ${wanted}. It says: ${quote(shown)}.`
        : `its “${rule.path}” is not ${wanted}, but ${quoted(came)}.`,
    hint: LOOK,
  };
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** The value at a path like `result.0.ok`; undefined where there is none. An empty path is the whole. */
function valueAt(value: unknown, path: string): unknown {
  if (path.trim() === '') return value;
  let at: unknown = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}

const QUOTED = 80;

function quote(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > QUOTED
    ? `“${letters.slice(0, QUOTED).join('')}…”`
    : `“${letters.join('')}”`;
}
