import { choiceInWords, quotedInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { TemplateFault } from './fault.ts';
import { writeMoment } from './moment-form.ts';
import { instantInWords } from './moment-words.ts';
import { plainValue, type Calling, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/**
 * How templates write instants. `moment` and `year` are Checkly's. `date` was ours first: it writes
 * an instant, and does what Checkly's (another name of `moment`) does with everything else.
 * `datejs=` chose between two readers of dates once; it is taken, and changes nothing.
 */
export const momentFunctions = {
  moment: { takes: [0, 2], block: 'shows', named: ['datejs'], run: runMoment },
  date: { takes: [0, 2], block: 'shows', named: ['datejs'], run: runDate },
  year: { takes: [0, 1], block: 'shows', run: runYear },
} satisfies Record<string, TemplateFunction>;

/** Nothing: today. One text: the form to write now in. Two: an instant in words, and its form. */
function runMoment(args: readonly unknown[], { chance }: Calling): string {
  const [what, given] = args.map(plainValue);
  const now = new Date(chance.now);
  const form = given ?? null;
  if ((what ?? null) === null && form === null) return writeMoment(now, 'MMMM DD, YYYY');
  if (typeof what === 'string') {
    return form === null ? writeMoment(now, what) : writeMoment(read(what, now), textOf(form));
  }
  return writeMoment(what === undefined ? now : instantOf(what), textOf(form));
}

function read(words: string, now: Date): Date {
  const instant = instantInWords(words, now.getTime());
  if (instant !== null) return instant;
  throw new TemplateFault(
    t('template.noDate', { words: words.slice(0, 40) }),
    t('template.dateHint', {
      date: '2026-03-01',
      words: choiceInWords(['2 days ago', 'in 3 hours', 'last week'].map(quotedInWords)),
    }),
  );
}

/**
 * An instant in ISO 8601 (UTC), or in the given form of local time. A variable without a value is
 * empty, not today, and a text that says no instant stays as it is.
 */
function runDate(args: readonly unknown[], calling: Calling): string {
  const [what, form] = args.map(plainValue);
  if (args.length > 0 && (what ?? null) === null) return '';
  if (typeof what === 'number' || (typeof what === 'string' && ISO_DATE.test(what))) {
    const instant = instantOf(what);
    if (Number.isNaN(instant.getTime())) return textOf(what);
    return (form ?? null) === null ? instant.toISOString() : writeMoment(instant, textOf(form));
  }
  const isSilent =
    typeof form === 'string' && instantInWords(textOf(what), calling.chance.now) === null;
  return isSilent ? textOf(what) : runMoment(args, calling);
}

const ISO_DATE = /^\d{4}-\d\d-\d\d/;

function instantOf(value: unknown): Date {
  return new Date(typeof value === 'number' || typeof value === 'string' ? value : Number.NaN);
}

/** This year; its last two digits for 2. */
function runYear(args: readonly unknown[], { chance }: Calling): string {
  const year = String(new Date(chance.now).getFullYear());
  return textOf(args[0]) === '2' ? year.slice(-2) : year;
}
