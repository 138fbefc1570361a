import { seriesInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
import type { CalendarProblem } from './calendar/spec.ts';
import { findCronFault } from './cron-fault.ts';
import { readCron } from './read-cron.ts';

/**
 * What is wrong with a cron expression, and where; null where it can be read. croner has the last
 * word, but for a date, which it takes for an expression.
 */
export function cronProblem(expression: string): CalendarProblem | null {
  const colon = expression.indexOf(':');
  if (colon >= 0) {
    return { message: t('scheduleMistakes.cronColon'), at: colon, length: 1 };
  }
  const trimmed = expression.trim();
  if (trimmed === '') return { message: t('scheduleMistakes.empty'), at: 0, length: 1 };
  if (readCron(trimmed) !== null) return null;
  const whole = { at: expression.indexOf(trimmed), length: trimmed.length };
  if (trimmed.startsWith('@')) return { message: nicknameProblem(trimmed), ...whole };
  return findCronFault(expression) ?? { message: t('scheduleMistakes.unreadable'), ...whole };
}

/** The words that stand for whole expressions, as croner knows them. */
const NICKNAMES = ['@hourly', '@daily', '@midnight', '@weekly', '@monthly', '@yearly', '@annually'];

function nicknameProblem(text: string): string {
  return text.toLowerCase() === '@reboot'
    ? t('scheduleMistakes.noReboot')
    : t('scheduleMistakes.noNickname', { word: text, words: seriesInWords(NICKNAMES) });
}
