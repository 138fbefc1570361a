import { bytesInWords, durationInWords } from '../../core/figures.ts';
import { inline, type TemplateFunction } from './template-function.ts';
import { textOf } from './written.ts';

/** How templates write sizes and times for people: in English, whatever Bellhop speaks. */
export const figureFunctions = {
  formatBytes: inline([1, 1], (bytes) => ofNumber(bytes, bytesInWords)),
  formatDuration: inline([1, 1], (ms) => ofNumber(ms, durationInWords)),
} satisfies Record<string, TemplateFunction>;

function ofNumber(value: unknown, write: (number: number) => string): string {
  const text = textOf(value);
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? text : write(number);
}
