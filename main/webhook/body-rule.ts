import type { BodyRule } from '../../preload/contract/hook.ts';
import { t } from '../../words/t.ts';
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
  const breach = check(rule, answer, (text) => shorten(redact(text)));
  if (breach === null) return null;
  return { error: { class: 'answer', ...breach }, retryable: rule.tryAgain };
}

/** A text as it may be quoted: redacted and not too long. */
type Quote = (text: string) => string;

interface Breach {
  readonly message: string;
  readonly hint: string;
}

function check(rule: BodyRule, answer: Answer, quote: Quote): Breach | null {
  const { host, text } = answer;
  if (text === null) {
    return {
      message: t('failuresHook.ruleUnread', { host }),
      hint: t('failuresHook.ruleUnreadHint'),
    };
  }
  const message = messageOf(rule, { ...answer, text }, quote);
  return message === null ? null : { message, hint: t('failuresHook.ruleHint') };
}

type Read = Answer & { readonly text: string };

function messageOf(rule: BodyRule, answer: Read, quote: Quote): string | null {
  switch (rule.kind) {
    case 'contains':
      return answer.text.includes(rule.text) ? null : lacking(quote(rule.text), answer);
    case 'contains-not':
      return answer.text.includes(rule.text) ? holding(rule.text, answer, quote) : null;
    case 'json':
      return checkJson(rule, answer, quote);
  }
}

function lacking(wanted: string, { host, shown, complete }: Answer): string {
  const said = shorten(shown);
  return complete
    ? t('failuresHook.ruleLacking', { host, wanted, said })
    : t('failuresHook.ruleLackingStart', { host, wanted, said });
}

function holding(unwanted: string, { host, shown }: Answer, quote: Quote): string {
  const from = Math.max(0, shown.indexOf(unwanted) - BEFORE);
  const said = shorten(shown.slice(from));
  return t('failuresHook.ruleHolding', { host, unwanted: quote(unwanted), said });
}

/** How much is quoted of what stands before the text that is not wanted. */
const BEFORE = 20;

type JsonRule = BodyRule & { readonly kind: 'json' };

function checkJson(
  rule: JsonRule,
  { host, text, shown, complete }: Read,
  quote: Quote,
): string | null {
  const parsed = parse(text);
  const said = shorten(shown);
  if (parsed === null) {
    return complete
      ? t('failuresHook.ruleNoJson', { host, said })
      : t('failuresHook.ruleLongJson', { host, said });
  }
  const { path, equals } = rule;
  const found = valueAt(parsed.value, path);
  if (found === equals) return null;
  const wanted = JSON.stringify(equals);
  if (found === undefined) return t('failuresHook.ruleNoPath', { host, path, wanted, said });
  const came = quote(JSON.stringify(found));
  return t('failuresHook.ruleOtherValue', { host, path, wanted, came });
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

function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('');
}
