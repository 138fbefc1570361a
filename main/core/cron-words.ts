import cronstrue from 'cronstrue';
import 'cronstrue/locales/de.js';
import 'cronstrue/locales/es.js';
import 'cronstrue/locales/fr.js';
import 'cronstrue/locales/zh_CN.js';
import { listInWords } from '../../words/list.ts';
import { t, translator } from '../../words/t.ts';

/** A readable cron expression in words, without its zone, like `at 08:30, Monday through Friday`. */
export function cronWords(expression: string): string {
  const text = expression.trim();
  return describe(text) ?? t('calendar.asCron', { expression: text });
}

/** Null where cronstrue would say something else than croner does. */
function describe(text: string): string | null {
  const fields = text.split(/\s+/);
  const [day = '*', , weekday = '*'] = fields.slice(fields.length > 5 ? 3 : 2);
  const isOfBoth = ![day, weekday].some((each) => each === '*' || each === '?');
  if (isOfBoth && /[*?/]/.test(day + weekday)) return null;
  if (/[-,/].*[#l]|[#l].*[-,/]/i.test(weekday) || /[*?],|,[*?]/.test(text)) return null;
  const plain = fields.map((each) => each.replace(/^\+/, '').replace(/#l$/i, 'L')).join(' ');
  try {
    return translator.language === 'en'
      ? inEnglish(plain, { isOfBoth, isAnd: weekday.startsWith('+') })
      : // Only of the English words is it sure whether they mean both days or either.
        isOfBoth
        ? null
        : inAnother(plain);
  } catch {
    return null;
  }
}

interface BothDays {
  /** Whether day and weekday are both named. */
  readonly isOfBoth: boolean;
  /** Whether then both must be met; else one will do. */
  readonly isAnd: boolean;
}

function inEnglish(plain: string, { isOfBoth, isAnd }: BothDays): string | null {
  const words = inASentence(toString(plain, 'en', isAnd));
  return isOfBoth && !isAnd && !words.includes(', or ') ? null : words;
}

function inASentence(words: string): string {
  const text = words
    .replace(/^./, (first) => first.toLowerCase())
    .replaceAll(/, only (on|in) /g, ', $1 ')
    .replace(/(of the month), on /, '$1, only on ')
    .replace(/(of the month), and /, '$1, or ');
  return /^at [\d:, and]+$/.test(text) ? `every day ${text}` : text;
}

/** As cronstrue has it, but for the many that are only times of the day. */
function inAnother(plain: string): string {
  const english = inASentence(toString(plain, 'en', false));
  if (english.startsWith('every day at ')) {
    return t('calendar.everyDayAt', { times: listInWords(english.match(/\d\d:[\d:]+/g) ?? []) });
  }
  const words = toString(plain, LOCALES[translator.language] ?? 'en', false);
  const text = words.replaceAll(/ {2,}/g, ' ').replace(/^./, (first) => first.toLowerCase());
  return translator.language === 'zh-CN' ? text.replaceAll(', ', '，') : text;
}

/** cronstrue's names of the languages, all of which are imported above. */
const LOCALES: Readonly<Record<string, string>> = {
  de: 'de',
  fr: 'fr',
  es: 'es',
  'zh-CN': 'zh_CN',
};

function toString(plain: string, locale: string, isAnd: boolean): string {
  const how = { locale, use24HourTimeFormat: true, logicalAndDayFields: isAnd };
  return cronstrue.toString(plain, how);
}
