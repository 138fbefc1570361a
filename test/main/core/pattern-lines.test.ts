import { expect, it } from 'vitest';
import { patternLines } from '../../../main/core/pattern-lines.ts';

it('a file of patterns is read as restic reads it', () => {
  const text = '# mine\r\n\n  *.tmp  \n$HOME/x\n${HOME}/y\na$$b\n$NOTHING\n';
  expect(patternLines(text, { HOME: '/home/ada' })).toEqual([
    '*.tmp',
    '/home/ada/x',
    '/home/ada/y',
    'a$b',
  ]);
});
