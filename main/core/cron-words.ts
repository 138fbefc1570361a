import cronstrue from 'cronstrue';

/** A readable cron expression in words, without its zone, like `at 08:30, Monday through Friday`. */
export function cronWords(expression: string): string {
  const text = expression.trim();
  return describe(text) ?? `as the cron expression "${text}" says`;
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
    const words = cronstrue.toString(plain, {
      use24HourTimeFormat: true,
      logicalAndDayFields: weekday.startsWith('+'),
    });
    const said = inASentence(words);
    const isEither = isOfBoth && !weekday.startsWith('+');
    return isEither && !said.includes(', or ') ? null : said;
  } catch {
    return null;
  }
}

function inASentence(words: string): string {
  const text = words
    .replace(/^./, (first) => first.toLowerCase())
    .replaceAll(/, only (on|in) /g, ', $1 ')
    .replace(/(of the month), on /, '$1, only on ')
    .replace(/(of the month), and /, '$1, or ');
  return /^at [\d:, and]+$/.test(text) ? `every day ${text}` : text;
}
