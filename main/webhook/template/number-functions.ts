import { t } from '../../../words/t.ts';
import { TemplateFault } from './fault.ts';
import { scriptComparison } from './script-comparison.ts';
import { decides, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/** Checkly's questions about whole numbers. */
export const numberFunctions = {
  ifEven: decides([1, 1], (number) => wholeNumber('ifEven', number) % 2 === 0),
  ifOdd: decides([1, 1], (number) => wholeNumber('ifOdd', number) % 2 !== 0),
  ifNth: decides([2, 2], (nth, number) => {
    return isNumber(nth) && isNumber(number) && Number(number) % Number(nth) === 0;
  }),
} satisfies Record<string, TemplateFunction>;

/** A number, or a text that is one. */
function isNumber(value: unknown): boolean {
  if (typeof value === 'string' && value.trim() === '') return false;
  return (typeof value === 'string' || typeof value === 'number') && Number.isFinite(Number(value));
}

/** As JavaScript counts: nothing and an empty text are 0. A variable without a value is no number. */
function wholeNumber(name: string, value: unknown): number {
  const number = scriptComparison.asNumber(value);
  if (Number.isInteger(number)) return number;
  throw new TemplateFault(
    t('template.noWholeNumber', { name, value: textOf(value).slice(0, 40) }),
    t('template.wholeNumberHint', { name }),
  );
}
