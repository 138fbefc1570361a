import { describe, expect, it } from 'vitest';
import { decideClosing, mayStartHidden, wordsOfGoingOn } from '../../../main/core/closing.ts';

describe('closing the window', () => {
  it.each([
    ['undecided', true, false, 'hide-and-tell'],
    ['undecided', true, true, 'hide'],
    ['undecided', false, false, 'ask'],
    ['undecided', false, true, 'ask'],
    ['stay', true, false, 'hide'],
    ['stay', false, false, 'hide'],
    ['quit', true, true, 'quit'],
    ['quit', false, false, 'quit'],
  ] as const)('wanted %s, a tray %s, told before %s: %s', (wanted, hasTray, isTold, closing) => {
    expect(decideClosing({ wanted, hasTray, isTold })).toBe(closing);
  });
});

describe('a hidden start', () => {
  it('stays hidden where a tray shows it, or where the person wants it without one', () => {
    expect(mayStartHidden({ wanted: 'undecided', hasTray: true })).toBe(true);
    expect(mayStartHidden({ wanted: 'stay', hasTray: false })).toBe(true);
  });

  it('shows its window where nothing else would show that it runs', () => {
    expect(mayStartHidden({ wanted: 'undecided', hasTray: false })).toBe(false);
    expect(mayStartHidden({ wanted: 'quit', hasTray: false })).toBe(false);
  });
});

it("calls the place of the icon by the system's own word", () => {
  expect(wordsOfGoingOn('darwin').title).toContain('menu bar');
  expect(wordsOfGoingOn('win32').title).toContain('tray');
});
