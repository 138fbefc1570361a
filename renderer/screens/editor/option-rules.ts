import { readSize } from '../../words/size.ts';
import { readSpan } from '../../words/span.ts';
import { readSpeed } from '../../words/speed.ts';

const amount = /^\d+(\.\d+)?[KMGT]?$/i;

/** A whole number within bounds, or what to choose. */
function whole(least: number, most: number): (count: number) => true | string {
  return (count) =>
    (Number.isInteger(count) && count >= least && count <= most) ||
    `Choose a whole number, ${String(least)} to ${String(most)}.`;
}

/** What the options of a profile must be; an empty text leaves it to restic. True is "all right". */
export const optionRules = {
  size: (text: string) =>
    text.trim() === '' || readSize(text) !== null || 'Write a size such as 500 MB.',
  speed: (text: string) =>
    text.trim() === '' || readSpeed(text) !== null || 'Write a speed such as 2 MiB/s or 10 Mbit/s.',
  span: (text: string) => readSpan(text) !== null || 'Write a span such as 1y 6m 14d.',
  concurrency: (text: string) =>
    text.trim() === '' || whole(1, 64)(Number(text)) === true || 'Choose 1 to 64.',
  host: (text: string) => text.trim().length <= 255 || 'A name has 255 characters at most.',
  program: (text: string) => text.trim() !== '' || 'Say which program is run.',
  fileName: (text: string) =>
    /^[^/\\]+$/.test(text.trim()) || 'Write a file name without a folder, such as database.sql.',
  maxUnused: (text: string) =>
    text === '' ||
    text === 'unlimited' ||
    amount.test(text) ||
    isPercentage(text) ||
    'Write an amount such as 5%, 1G or unlimited.',
  maxRepackSize: (text: string) =>
    text === '' || amount.test(text) || 'Write an amount such as 1G.',
  readData: (text: string) =>
    ['', 'all'].includes(text) ||
    amount.test(text) ||
    isPercentage(text) ||
    isPart(text) ||
    'Write an amount such as 5%, 2/10, 1G or all.',
  drillFiles: whole(1, 1_000),
  overdueAfterDays: whole(1, 3_650),
  afterBackups: whole(1, 1_000),
  kept: whole(0, 10_000),
  percent: whole(0, 99),
  idleMinutes: whole(1, 720),
  anywayAfterDays: whole(1, 365),
  jitterMinutes: whole(0, 720),
} as const;

function isPercentage(text: string): boolean {
  return /^\d+(\.\d+)?%$/.test(text) && Number.parseFloat(text) <= 100;
}

/** restic counts parts from 1. */
function isPart(text: string): boolean {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  return part !== undefined && Number(part) >= 1 && Number(part) <= Number(of);
}
