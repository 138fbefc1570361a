import type * as z from 'zod';
import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';

type Issue = z.core.$ZodRawIssue;

/**
 * What is wrong with a value that a schema refuses, as a part of a sentence in the language spoken:
 * zod's own texts, in its own languages, name types of programs and signs such as `>=`.
 */
export function issueInWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? t('rules.missing') : wrongType(issue.expected);
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_value':
      return wrongValue(issue.input, issue.values.map(String));
    case 'unrecognized_keys':
      return t('rules.unknownKeys', { keys: seriesInWords(issue.keys) });
    case 'invalid_union':
      return issue.discriminator === undefined ? t('rules.notValid') : t('rules.unknownKind');
    case 'invalid_format':
      return t('rules.form');
    default:
      return t('rules.notValid');
  }
}

function wrongType(expected: string): string {
  switch (expected) {
    case 'string':
      return t('rules.text');
    case 'number':
      return t('rules.number');
    case 'int':
      return t('rules.wholeNumber');
    case 'boolean':
      return t('rules.trueOrFalse');
    case 'array':
    case 'tuple':
      return t('rules.list');
    case 'object':
    case 'record':
      return t('rules.section');
    default:
      return t('rules.notValid');
  }
}

function tooSmall(origin: string, least: number): string {
  if (isCounted(origin)) {
    if (least === 1) return t('rules.empty');
    return origin === 'string'
      ? t('rules.leastCharacters', { least })
      : t('rules.leastEntries', { least });
  }
  return t('rules.least', { least });
}

function tooBig(origin: string, most: number): string {
  if (!isCounted(origin)) return t('rules.most', { most });
  return origin === 'string'
    ? t('rules.mostCharacters', { most })
    : t('rules.mostEntries', { most });
}

function isCounted(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'tuple';
}

function wrongValue(input: unknown, values: readonly string[]): string {
  if (input === undefined) return t('rules.missing');
  const [only = ''] = values;
  return values.length === 1
    ? t('rules.exactly', { value: only })
    : t('rules.oneOf', { values: seriesInWords(values) });
}
