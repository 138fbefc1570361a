import { expect, it } from 'vitest';
import { openDesktopStore } from '../../../main/shell/desktop-memory.ts';

const bounds = { x: 1, y: 2, width: 900, height: 600, isMaximised: false };

it('is there again at the next start, each part by itself', () => {
  const file = { store: {} };
  const store = openDesktopStore(file);
  store.write({ bounds });
  store.write({ isToldOfTray: true });
  expect(openDesktopStore(file).read()).toEqual({ bounds, isToldOfTray: true });
});

it('goes on where it cannot be written', () => {
  const full = {
    get store(): Record<string, unknown> {
      return {};
    },
    set store(_next) {
      throw new Error('ENOSPC');
    },
  };
  const store = openDesktopStore(full);
  store.write({ bounds });
  expect(store.read()).toEqual({ bounds, isToldOfTray: false });
});
