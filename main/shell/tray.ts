import {
  Menu,
  nativeImage,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron';
import path from 'node:path';
import type { TrayIcon } from '../core/tray-state.ts';
import type { TrayAction, TrayEntry, TrayView } from '../core/tray-view.ts';

/** The icon in the tray. It draws what `core/tray-view.ts` has decided, and decides nothing. */
export interface BellTray {
  /** Changes only what is another than before: what is open or read aloud is not disturbed. */
  draw(view: TrayView): void;
}

export function makeTray(assets: string, act: (action: TrayAction) => void): BellTray {
  const icons = new Map<TrayIcon, NativeImage>();
  const iconOf = (name: TrayIcon): NativeImage => {
    const known = icons.get(name) ?? loadIcon(assets, name);
    icons.set(name, known);
    return known;
  };
  const tray = new Tray(iconOf('idle'));
  // On macOS a click opens the menu; elsewhere it may do so, or be told of.
  if (process.platform !== 'darwin') {
    tray.on('click', () => {
      act({ kind: 'open', runId: null });
    });
  }
  let drawn = { icon: 'idle', tooltip: '', menu: '' };
  return {
    draw: ({ icon, tooltip, entries }) => {
      const next = { icon, tooltip, menu: JSON.stringify(entries) };
      if (next.icon !== drawn.icon) tray.setImage(iconOf(icon));
      if (next.tooltip !== drawn.tooltip) tray.setToolTip(tooltip);
      // Linux shows changes only in a new menu.
      if (next.menu !== drawn.menu) {
        tray.setContextMenu(Menu.buildFromTemplate(entries.map((entry) => item(entry, act))));
      }
      drawn = next;
    },
  };
}

/** Each system has its own kind of file: https://www.electronjs.org/docs/latest/api/tray */
function loadIcon(assets: string, name: TrayIcon): NativeImage {
  const ending = { darwin: 'Template.png', win32: '.ico' }[process.platform as string] ?? '.png';
  return nativeImage.createFromPath(path.join(assets, 'tray', `tray-${name}${ending}`));
}

function item(entry: TrayEntry, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'text':
      return { label: plain(entry.label), enabled: false };
    case 'menu':
      return {
        label: plain(entry.label),
        submenu: entry.entries.map((each) => item(each, act)),
      };
    case 'action':
      return {
        label: plain(entry.label),
        click: () => {
          act(entry.action);
        },
      };
  }
}

/** A single `&` would mark the next letter as a shortcut. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}
