import { quotedInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/translated.ts';
import type { CalendarProblem } from './calendar/spec.ts';
import { allowedIn, cronFields, dayOfMonth, weekday, type CronField } from './cron-fields.ts';

/** A part of an expression, with its place in it. */
interface Part {
  readonly text: string;
  readonly at: number;
}

/** Where an expression of fields leaves what croner can read, from left to right; null where nowhere. */
export function findCronFault(expression: string): CalendarProblem | null {
  const parts = [...expression.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  const fields = cronFields(parts.length);
  if (parts.length < 5 || parts.length > 7) return wrongCount(parts, expression);
  for (const [index, field] of fields.entries()) {
    const part = parts[index];
    const fault = part === undefined ? null : faultInField(part, field);
    if (fault !== null) return fault;
  }
  return null;
}

function wrongCount(parts: readonly Part[], expression: string): CalendarProblem {
  const at = (parts[7] ?? parts[0])?.at ?? 0;
  const text = expression.slice(at).trimEnd();
  return problem({ text, at }, t('scheduleMistakes.fieldCount', { count: parts.length }));
}

function faultInField(part: Part, field: CronField): CalendarProblem | null {
  if (field === dayOfMonth && /^lw$/i.test(part.text)) return null;
  const isAnd = field === weekday && part.text.startsWith('+');
  const list = isAnd ? behind(part, 1) : part;
  for (const item of split(list, ',')) {
    const fault = faultInItem(item, field);
    if (fault !== null) return fault;
  }
  return null;
}

function faultInItem(item: Part, field: CronField): CalendarProblem | null {
  if (field === dayOfMonth && /^l$/i.test(item.text)) return null;
  const { base, fault } = field === weekday ? withoutSuffix(item) : { base: item, fault: null };
  if (fault !== null) return fault;
  const [range = base, step, more] = split(base, '/');
  if (more !== undefined) return problem(more, t('scheduleMistakes.oneStep'));
  if (step !== undefined) return faultInStepping(range, step, field);
  return faultInRange(range, 1, field, base === item);
}

/** What stands behind a weekday says which of a month's: `FRI#2` or `FRIL`. */
function withoutSuffix(item: Part): {
  readonly base: Part;
  readonly fault: CalendarProblem | null;
} {
  const [base = item, nth, more] = split(item, '#');
  if (more !== undefined) return { base, fault: problem(more, t('scheduleMistakes.oneHash')) };
  if (nth !== undefined) {
    const isRight = /^(0*[1-5]|l)$/i.test(nth.text);
    return {
      base,
      fault: isRight ? null : problem(nth, t('scheduleMistakes.noWeek', { value: shown(nth) })),
    };
  }
  if (!/l$/i.test(item.text)) return { base: item, fault: null };
  return { base: { ...item, text: item.text.slice(0, -1) }, fault: null };
}

function faultInStepping(range: Part, step: Part, field: CronField): CalendarProblem | null {
  const count = /^\d+$/.test(step.text) ? Number(step.text) : 0;
  if (range.text !== '*' && range.text !== '?' && !range.text.includes('-')) {
    return problem(range, t('scheduleMistakes.stepBehind'));
  }
  if (count < 1 || count > field.largestStep) {
    return problem(
      step,
      t('scheduleMistakes.noStep', { value: shown(step), most: field.largestStep }),
    );
  }
  return range.text.includes('-') ? faultInRange(range, count, field, false) : null;
}

/** Of a range only the values that its step meets must be right, as croner has it. */
function faultInRange(
  range: Part,
  step: number,
  field: CronField,
  isAlone: boolean,
): CalendarProblem | null {
  const [first = range, last, more] = split(range, '-');
  if (more !== undefined) return problem(more, t('scheduleMistakes.oneRange'));
  if (last === undefined && isAlone && /^[*?]$/.test(first.text)) return null;
  const from = valueOf(first, field, last === undefined);
  const to = last === undefined ? from : endOf(last, field);
  if (from === null || from < field.least || from > field.most) return wrongValue(first, field);
  if (last === undefined) return null;
  if (to === null) return wrongValue(last, field);
  if (from > to) return problem(range, t('scheduleMistakes.rangeUpwards', { value: shown(range) }));
  const highest = from + Math.floor((to - from) / step) * step;
  return highest > field.most ? wrongValue(last, field) : null;
}

/** A week's range may end on Sunday, its seventh day. */
function endOf(part: Part, field: CronField): number | null {
  return field === weekday && /^sun$/i.test(part.text) ? 7 : valueOf(part, field, false);
}

/** What a text stands for; null where it is neither a number nor a name. */
function valueOf(part: Part, field: CronField, isSingle: boolean): number | null {
  const isNearest = isSingle && field === dayOfMonth;
  const text = isNearest ? part.text.replace(/w$/i, '') : part.text;
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[a-z]{3}$/i.test(text)) return null;
  const found = field.names.indexOf(text.toUpperCase());
  return found < 0 ? null : field.least + found;
}

function wrongValue(part: Part, field: CronField): CalendarProblem {
  const allowed = allowedIn(field);
  const message =
    part.text === ''
      ? t('scheduleMistakes.missing', { allowed })
      : t('scheduleMistakes.noValue', {
          value: shown(part),
          field: t(FIELDS[field.name]),
          allowed,
        });
  return problem(part, message);
}

const FIELDS = {
  second: 'scheduleMistakes.second',
  minute: 'scheduleMistakes.minute',
  hour: 'scheduleMistakes.hour',
  dayOfMonth: 'scheduleMistakes.dayOfMonth',
  month: 'scheduleMistakes.month',
  weekday: 'scheduleMistakes.weekday',
  year: 'scheduleMistakes.year',
} as const satisfies Readonly<Record<CronField['name'], WordKey>>;

const shown = ({ text }: Part): string => (/^\d+$/.test(text) ? text : quotedInWords(text));

const behind = ({ text, at }: Part, length: number): Part => ({
  text: text.slice(length),
  at: at + length,
});

function problem({ text, at }: Part, message: string): CalendarProblem {
  return { message, at, length: Math.max(1, text.length) };
}

/** The parts between these characters, each with its place. */
function split({ text, at }: Part, separator: string): readonly Part[] {
  let next = at;
  return text.split(separator).map((each) => {
    const part = { text: each, at: next };
    next += each.length + separator.length;
    return part;
  });
}
