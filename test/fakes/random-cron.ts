import type { Chance } from './chance.ts';

const MONTHS = ['jan', 'FEB', 'Mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'MON', 'Tue', 'wed', 'thu', 'fri', 'sat'];

interface Field {
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const field = (least: number, most: number, names: readonly string[] = []): Field => ({
  least,
  most,
  names,
});
const five = [field(0, 59), field(0, 23), field(1, 31), field(1, 12, MONTHS), field(0, 7, DAYS)];
const [DAY, WEEKDAY] = [five[2]!, five[4]!];

/** A cron expression of five to seven fields, of any form that croner has. */
export function randomCron(chance: Chance): string {
  const count = chance.of([5, 5, 5, 6, 7]);
  const fields = [
    ...(count > 5 ? [field(0, 59)] : []),
    ...five,
    ...(count > 6 ? [field(1, 9_999)] : []),
  ];
  return fields.map((each) => randomField(chance, each)).join(chance.of([' ', ' ', '  ', '\t']));
}

/** One with one to three slips of the pen in it, which may have left it valid. */
export function slippedCron(chance: Chance): string {
  let text = randomCron(chance);
  for (let left = chance.whole(1, 3); left > 0; left -= 1) {
    const at = chance.whole(0, text.length);
    const behind = at + chance.whole(0, 2);
    const put = chance.of([
      '',
      '',
      ...Array.from('0123456789*/-,#?LWlw+@ x'),
      'FRI',
      'sun',
      '-sun',
      'JAN',
      '60',
      '99',
    ]);
    text = text.slice(0, at) + put + text.slice(behind);
  }
  return text;
}

function randomField(chance: Chance, each: Field): string {
  if (chance.isOneIn(3)) return chance.of(['*', '*', '?']);
  if (each === DAY && chance.isOneIn(8)) return chance.of(['LW', 'lw', 'L', 'l,15', '1,L']);
  const list = chance.some(1, 3, () => randomItem(chance, each)).join(',');
  return each === WEEKDAY && chance.isOneIn(10) ? `+${list}` : list;
}

function randomItem(chance: Chance, each: Field): string {
  const { least, most, names } = each;
  const value = (): string => {
    const number = chance.whole(least, chance.isOneIn(30) ? most + 2 : most);
    const name = chance.isOneIn(3) ? names[number - least] : undefined;
    return name ?? String(number).padStart(chance.whole(1, 2), '0');
  };
  const step = (): string =>
    `/${String(chance.whole(chance.isOneIn(20) ? 0 : 1, most - least + 1))}`;
  const range = (): string => {
    const [from, to] = [chance.whole(least, most), chance.whole(least, most)];
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return chance.isOneIn(20) ? `${value()}-${value()}` : `${String(low)}-${String(high)}`;
  };
  const item = chance.of([value, value, range, () => `*${step()}`, () => `${range()}${step()}`])();
  if (each === DAY && chance.isOneIn(6)) return `${item}W`;
  if (each === WEEKDAY && chance.isOneIn(4))
    return `${item}${chance.of(['L', '#1', '#5', '#L', '#6'])}`;
  return item;
}
