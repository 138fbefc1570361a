import type { Variables } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';

/** A variable of the user's own as a form holds it. */
export interface VariableForm {
  readonly name: string;
  readonly value: string;
}

/** What the rows of variables know of the form around them. */
export interface VariableHolder {
  readonly variables: VariableForm[];
}

/** The rows of stored variables. */
export function toVariableForms(variables: Variables): VariableForm[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value }));
}

/** Reads the rows back. Expects validated ones. */
export function fromVariableForms(rows: readonly VariableForm[]): Variables {
  return Object.fromEntries(rows.map(({ name, value }) => [name.trim(), value]));
}

/** What variables must be, as sentences that help. True is "all right". */
export const variableRules = {
  name: (name: string, { variables }: VariableHolder) => {
    const wanted = name.trim();
    if (!/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(wanted)) {
      return t('parts.variableNameRule');
    }
    const isOnce = variables.filter((other) => other.name.trim() === wanted).length <= 1;
    return isOnce || t('parts.variableTwice');
  },
  value: (value: string) => value.length <= 8_192 || t('parts.variableTooLong'),
} as const;
