import { expect, it } from 'vitest';
import { linesOf } from '../../../renderer/words/lines.ts';

it('reads a list with one entry a line, without the empty ones', () => {
  expect(linesOf('\n /a \n\n/b')).toEqual(['/a', '/b']);
  expect(linesOf('')).toEqual([]);
});
