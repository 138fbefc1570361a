import { describe, expect, test } from 'vitest';
import { endsTyping, wishOfInput, wishOfKey } from '../../../renderer/undo/undo-keys.ts';

const press = (key: string, held: Partial<Parameters<typeof wishOfKey>[0]>) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('a key asks for undo or redo', () => {
  test.each([
    ['z', { ctrlKey: true }, false, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, false, 'redo'],
    ['Z', { ctrlKey: true }, false, 'undo'],
    ['y', { ctrlKey: true }, false, 'redo'],
    ['z', { metaKey: true }, true, 'undo'],
    ['z', { metaKey: true, shiftKey: true }, true, 'redo'],
    ['y', { metaKey: true }, true, null],
    ['z', { ctrlKey: true }, true, null],
    ['z', { metaKey: true }, false, null],
    ['z', {}, false, null],
    ['z', { ctrlKey: true, altKey: true }, false, null],
    ['z', { ctrlKey: true, isComposing: true }, false, null],
    ['x', { ctrlKey: true }, false, null],
  ] as const)('%s with %j, on a Mac: %s', (key, held, isMac, wish) => {
    expect(wishOfKey(press(key, held), isMac)).toBe(wish);
  });
});

test('the menu asks through the field that it is for', () => {
  expect(['historyUndo', 'historyRedo', 'insertText'].map(wishOfInput)).toEqual([
    'undo',
    'redo',
    null,
  ]);
});

test.each([
  ['ArrowLeft', {}, true],
  ['PageDown', {}, true],
  ['End', { shiftKey: true }, true],
  ['v', { ctrlKey: true }, true],
  ['a', { metaKey: true }, true],
  ['@', { ctrlKey: true, altKey: true }, false],
  ['a', {}, false],
  ['Backspace', {}, false],
])('%s with %j ends a step of typing: %s', (key, held, isEnd) => {
  expect(endsTyping(press(key, held))).toBe(isEnd);
});
