import { expect, it } from 'vitest';
import { printable } from '../../../main/command-line/printable.ts';

it('shows what a terminal would act on, and leaves every letter as it is', () => {
  expect(printable('\u001b]52;c;eA==\u0007\n\u009b2J')).toBe('\\x1b]52;c;eA==\\x07\\x0a\\x9b2J');
  expect(printable('invoice\u202efdp.exe')).toBe('invoice\\u202efdp.exe');
  expect(printable('ü 😀 日本 \\ "')).toBe('ü 😀 日本 \\ "');
});
