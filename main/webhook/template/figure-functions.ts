import type { TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/** How templates write sizes, times and instants for people. */
export const figureFunctions = {
  formatBytes: { takes: [1, 1], block: false, run: (bytes) => ofNumber(bytes, bytesInWords) },
  formatDuration: { takes: [1, 1], block: false, run: (ms) => ofNumber(ms, durationInWords) },
  date: { takes: [1, 2], block: false, run: writeDate },
} satisfies Record<string, TemplateFunction>;

function ofNumber(value: unknown, write: (number: number) => string): string {
  const text = textOf(value);
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? text : write(number);
}

const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

function bytesInWords(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (Math.abs(amount) >= 1_023.95 && unit < BYTE_UNITS.length - 1) {
    amount /= 1_024;
    unit += 1;
  }
  return `${unit === 0 ? String(amount) : amount.toFixed(1)} ${BYTE_UNITS[unit] ?? ''}`;
}

/** The two largest units of a time in milliseconds: `2 h 5 min`. */
function durationInWords(ms: number): string {
  if (ms < 1_000) return `${String(Math.round(ms))} ms`;
  if (ms < 60_000) return `${String(Math.floor(ms / 100) / 10)} s`;
  const seconds = Math.floor(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const first = parts.findIndex(([amount]) => amount > 0);
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${String(amount)} ${unit}`)
    .join(' ');
}

/**
 * An instant in ISO 8601 (UTC), or in the given form of local time: `YYYY MM DD HH mm ss`, `Z` for
 * the offset from UTC, `X` for Unix seconds. What is no instant stays as it is.
 */
function writeDate(instant: unknown, form: unknown): string {
  const date = new Date(typeof instant === 'number' ? instant : textOf(instant));
  if (Number.isNaN(date.getTime())) return textOf(instant);
  if (form === undefined) return date.toISOString();
  return textOf(form).replace(/YYYY|MM|DD|HH|mm|ss|Z|X/g, (token) => writeToken(date, token));
}

function writeToken(date: Date, token: string): string {
  const two = (number: number) => String(number).padStart(2, '0');
  switch (token) {
    case 'YYYY':
      return String(date.getFullYear()).padStart(4, '0');
    case 'MM':
      return two(date.getMonth() + 1);
    case 'DD':
      return two(date.getDate());
    case 'HH':
      return two(date.getHours());
    case 'mm':
      return two(date.getMinutes());
    case 'ss':
      return two(date.getSeconds());
    case 'X':
      return String(Math.floor(date.getTime() / 1_000));
    default: {
      const minutes = -date.getTimezoneOffset();
      const size = Math.abs(minutes);
      return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    }
  }
}
