import { expect, type Locator, type Page } from '@playwright/test';

/** A person without a mouse: everything is reached by Tab and done by keys. */
export interface Hand {
  /** Goes there by Tab, as far as it takes. */
  reach(wanted: Locator): Promise<void>;
  /** Goes there and presses Enter, or another key. */
  press(wanted: Locator, key?: string): Promise<void>;
  /** Goes there and writes in place of what stands there. */
  write(wanted: Locator, text: string): Promise<void>;
}

/** More than the focusable elements of any screen. */
const MOST_STEPS = 400;

export function keyboardHand(page: Page): Hand {
  const isThere = (wanted: Locator): Promise<boolean> =>
    wanted.evaluate((element) => element === document.activeElement).catch(() => false);
  const reach = async (wanted: Locator): Promise<void> => {
    await expect(wanted).toBeVisible();
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      if (await isThere(wanted)) {
        await expect(wanted).toBeInViewport();
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never leads to ${String(wanted)}`);
  };
  const press = async (wanted: Locator, key = 'Enter'): Promise<void> => {
    await reach(wanted);
    await page.keyboard.press(key);
  };
  return {
    reach,
    press,
    write: async (wanted, text) => {
      await reach(wanted);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}
