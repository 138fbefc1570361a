import { expect, it } from 'vitest';
import { filePieceOf } from '../../../renderer/words/file-piece.ts';

it.each([
  ['Élise’s Documents!', 'elise-s-documents'],
  ['我的 文书', '我的-文书'],
  ['Мой документы', 'мой-документы'],
  ['हिन्दी', 'हिन्दी'],
  ['..', 'unnamed'],
  ['𠮷'.repeat(50), '𠮷'.repeat(40)],
])('a file is called after %s in its own letters', (text, piece) => {
  expect(filePieceOf(text)).toBe(piece.normalize('NFC'));
});
