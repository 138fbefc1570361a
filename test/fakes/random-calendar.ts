import type { Chance } from './chance.ts';

/** Zones whose clocks are put forward and back by an hour, by half of one, at midnight, in Ramadan. */
export const changingZones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Europe/London',
  'America/St_Johns',
  'Asia/Tehran',
  'America/Havana',
  'UTC',
] as const;

/** An OnCalendar expression that is valid, of any form that the grammar has. */
export function randomCalendar(chance: Chance): string {
  const zone = chance.isOneIn(4) ? ` ${randomZone(chance)}` : '';
  return `${randomBody(chance)}${zone}`;
}

/** A valid one with one to three slips of the pen in it, which may have left it valid. */
export function slippedCalendar(chance: Chance): string {
  let text = randomCalendar(chance);
  for (let left = chance.whole(1, 3); left > 0; left -= 1) text = slip(chance, text);
  return text;
}

function randomZone(chance: Chance): string {
  const others = ['utc', 'Etc/GMT+5', 'Asia/Kolkata', 'US/Eastern', 'Etc/UTC', 'NZ-CHAT', 'GB'];
  return chance.isOneIn(4) ? chance.of(others) : chance.of(changingZones);
}

const words = `minutely hourly daily weekly monthly quarterly semiannually semi-annually biannually
  bi-annually yearly annually anually`.split(/\s+/);

function randomBody(chance: Chance): string {
  if (chance.isOneIn(16)) return anyCase(chance, chance.of(words));
  const weekdays = chance.isOneIn(3) ? randomWeekdays(chance) : '';
  if (chance.isOneIn(40)) return `${weekdays}@${chance.whole(0, 5_000_000_000)}`;
  const date = chance.isOneIn(2) ? `${randomDate(chance)}${randomSpaces(chance)}` : '';
  const isTimeless = date + weekdays !== '' && chance.isOneIn(6);
  const text = `${weekdays}${date}${isTimeless ? '' : randomTime(chance)}`;
  return isTimeless && !chance.isOneIn(4) ? text.trimEnd() : text;
}

const randomSpaces = (chance: Chance) => (chance.isOneIn(10) ? '  ' : ' ');

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function randomWeekdays(chance: Chance): string {
  const name = (day: number) => {
    const full = dayNames[day]!;
    return anyCase(chance, chance.isOneIn(4) ? full : full.slice(0, 3));
  };
  const items = chance.some(1, 3, () => {
    const first = chance.whole(0, 6);
    if (chance.isOneIn(2)) return name(first);
    return `${name(first)}${chance.of(['..', '..', '-'])}${name(chance.whole(first, 6))}`;
  });
  return `${items.join(',')}${chance.isOneIn(12) ? ',' : ''}${randomSpaces(chance)}`;
}

function anyCase(chance: Chance, text: string): string {
  if (!chance.isOneIn(4)) return text;
  return text
    .split('')
    .map((each) => (chance.isOneIn(2) ? each.toUpperCase() : each.toLowerCase()))
    .join('');
}

function randomDate(chance: Chance): string {
  const isFromEnd = chance.isOneIn(5);
  const day = randomField(
    chance,
    isFromEnd ? { from: 1, to: 28, isDown: true } : { from: 1, to: 31 },
  );
  const monthAndDay = `${randomField(chance, { from: 1, to: 12 })}${isFromEnd ? '~' : '-'}${day}`;
  return chance.isOneIn(3) ? monthAndDay : `${randomYears(chance)}-${monthAndDay}`;
}

function randomYears(chance: Chance): string {
  if (!chance.isOneIn(4)) return '*';
  if (chance.isOneIn(6)) return String(chance.whole(0, 99)).padStart(2, '0');
  return randomField(chance, { from: 1970, to: 2199 });
}

function randomTime(chance: Chance): string {
  const time = `${randomField(chance, { from: 0, to: 23 })}:${randomField(chance, { from: 0, to: 59 })}`;
  return chance.isOneIn(3) ? `${time}:${randomSeconds(chance)}` : time;
}

function randomSeconds(chance: Chance): string {
  if (chance.isOneIn(3)) return '*';
  if (chance.isOneIn(8)) return `${chance.whole(0, 58)}.${chance.of(longFractions)}`;
  return chance.some(1, 3, () => randomSecondsItem(chance)).join(',');
}

const longFractions = ['1234564', '9999999', '0000005', '999'];

/** A range without a step must span a second. All are 1/16 s apart, which ms can tell. */
function randomSecondsItem(chance: Chance): string {
  const fraction = () =>
    chance.isOneIn(2) ? `.${chance.of(['5', '25', '125', '75', '0625'])}` : '';
  const start = chance.whole(0, 40);
  const step = chance.isOneIn(2) ? `/${chance.whole(1, 15)}${fraction()}` : '';
  const stop = chance.isOneIn(3) ? `..${chance.whole(start + 2, 58)}${fraction()}` : '';
  return `${start}${fraction()}${stop}${step}`;
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** Steps of days that are counted from the month's end lead to its end. */
  readonly isDown?: boolean;
}

function randomField(chance: Chance, range: Range): string {
  if (chance.isOneIn(3)) return '*';
  return chance
    .some(1, chance.of([1, 1, 1, 2, 3, chance.isOneIn(10) ? 30 : 4]), () =>
      randomItem(chance, range),
    )
    .join(',');
}

function randomItem(chance: Chance, { from, to, isDown = false }: Range): string {
  const write = (value: number) => String(value).padStart(chance.of([1, 2]), '0');
  const start = chance.whole(from, to);
  const room = isDown ? start - from : to - start;
  if (chance.isOneIn(3) && room > 0) return `${write(start)}/${chance.whole(1, room)}`;
  if (!chance.isOneIn(3)) return write(start);
  const stop = chance.whole(start, to);
  return `${write(start)}..${write(stop)}${chance.isOneIn(3) ? `/${chance.whole(1, to)}` : ''}`;
}

const signs = [
  ...'0123456789*,-~:./ @MTzU'.split(''),
  '..',
  'Mon',
  ' UTC',
  '99',
  '60',
  '24',
  '~1',
  'daily',
  '/0',
  '  ',
];

function slip(chance: Chance, text: string): string {
  const at = chance.whole(0, text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (chance.isOneIn(3)) return before + after.slice(chance.whole(1, 2));
  if (chance.isOneIn(2)) return before + chance.of(signs) + after;
  return before + chance.of(signs) + after.slice(1);
}
