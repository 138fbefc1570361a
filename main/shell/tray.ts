import {
  Menu,
  nativeImage,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron';
import path from 'node:path';
import type { TrayAction, TrayEntry, TrayState, TrayView } from '../core/tray-view.ts';

/** The icon in the tray. It draws what `core/tray-view.ts` has decided, and decides nothing. */
export interface BellTray {
  draw(view: TrayView): void;
}

export function makeTray(assets: string, act: (action: TrayAction) => void): BellTray {
  const icons = new Map<TrayState, NativeImage>();
  const iconOf = (state: TrayState): NativeImage => {
    const known = icons.get(state) ?? loadIcon(assets, state);
    icons.set(state, known);
    return known;
  };
  const tray = new Tray(iconOf('idle'));
  let drawn = '';
  return {
    draw: (view) => {
      const next = JSON.stringify(view);
      if (next === drawn) return;
      drawn = next;
      tray.setImage(iconOf(view.state));
      tray.setToolTip(view.tooltip);
      // Linux shows changes only in a new menu.
      tray.setContextMenu(Menu.buildFromTemplate(view.entries.map((entry) => item(entry, act))));
    },
  };
}

function loadIcon(assets: string, state: TrayState): NativeImage {
  const name = process.platform === 'darwin' ? `tray-${state}Template.png` : `tray-${state}.png`;
  return nativeImage.createFromPath(path.join(assets, 'tray', name));
}

function item(entry: TrayEntry, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'text':
      return { label: entry.label, enabled: false };
    case 'menu':
      return { label: entry.label, submenu: entry.entries.map((each) => item(each, act)) };
    case 'action':
      return {
        label: entry.label,
        click: () => {
          act(entry.action);
        },
      };
  }
}
