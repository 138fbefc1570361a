import { app, Menu, shell, type MenuItemConstructorOptions } from 'electron';
import packageFile from '../../package.json' with { type: 'json' };
import type { Broadcasts } from '../../preload/contract/api.ts';
import { appMenu, type MenuAction, type MenuEntry } from '../core/app-menu.ts';

/** Sets the application's menu, as `core/app-menu.ts` has decided it. */
export function setAppMenu(show: (shown: Broadcasts['show']) => void): void {
  const act = (action: MenuAction): void => {
    if (action.kind === 'show') show(action.shown);
    else void shell.openExternal(packageFile.homepage);
  };
  const entries = appMenu({ platform: process.platform, isDevelopment: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(entries.map((entry) => item(entry, act))));
}

function item(entry: MenuEntry, act: (action: MenuAction) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role': {
      const { label, role, accelerator } = entry;
      return { label, role, ...keyOf(accelerator) };
    }
    case 'action':
      return {
        label: entry.label,
        ...keyOf(entry.accelerator),
        click: () => {
          act(entry.action);
        },
      };
    case 'menu': {
      const { label, role, entries } = entry;
      const submenu = entries.map((each) => item(each, act));
      return role === undefined ? { label, submenu } : { label, role, submenu };
    }
  }
}

/** Electron takes no `undefined` for an accelerator. */
function keyOf(accelerator: string | undefined): Pick<MenuItemConstructorOptions, 'accelerator'> {
  return accelerator === undefined ? {} : { accelerator };
}
