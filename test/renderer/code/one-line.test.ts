import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { inOneLine, oneLine } from '../../../renderer/code/one-line.ts';

it.each([
  ['https://a.example/{{run.id}}', 'https://a.example/{{run.id}}'],
  ['one  \r\n\n  two\nthree', 'one two three'],
])('%j becomes %j', (text, line) => {
  expect(inOneLine(text)).toBe(line);
});

it('lets no line end in, whoever brings it', () => {
  const state = EditorState.create({ doc: 'one', extensions: [oneLine()] });
  const insert = (text: string): string =>
    state.update({ changes: { from: 3, insert: text } }).state.doc.toString();
  expect(insert('\ntwo')).toBe('one');
  expect(insert(' two')).toBe('one two');
});
