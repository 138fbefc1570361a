import type { ElectronApplication } from '@playwright/test';

type Recorded = { lastMenu?: Electron.Menu };

/**
 * Keeps the newest menu that the app builds, so that a spec can read and click it: neither Electron
 * nor the stand-in hands out a tray's menu.
 */
export async function followTrayMenu(app: ElectronApplication) {
  await app.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu);
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      (globalThis as Recorded).lastMenu = menu;
      return menu;
    };
  });
  return {
    /** The menu's entries, top to bottom, those of a menu within it after its label; empty until the tray has been drawn again. */
    labels: () =>
      app.evaluate(() =>
        ((globalThis as Recorded).lastMenu?.items ?? []).flatMap(({ label, submenu }) => [
          label,
          ...(submenu?.items ?? []).map((item) => `${label} › ${item.label}`),
        ]),
      ),
    click: (wanted: string) =>
      app.evaluate((_electron, label) => {
        const items = (globalThis as Recorded).lastMenu?.items ?? [];
        const all = items.flatMap((item) => [item, ...(item.submenu?.items ?? [])]);
        const item = all.find((each) => each.label === label);
        if (item === undefined) throw new Error(`the tray has no entry "${label}"`);
        item.click();
      }, wanted),
  };
}
