import { toPlain } from 'dbus-native';
import { readProperty, type Panel } from './panel.ts';

/** A tray icon as the desktop sees it. */
export interface TrayIcon {
  /** The menu's entries, top to bottom, those of a menu within it after its label; lines left out. */
  labels(): Promise<readonly string[]>;
  click(label: string): Promise<void>;
  toolTip(): Promise<string>;
}

interface Entry {
  readonly id: number;
  readonly label: string;
}

type Layout = readonly [
  id: number,
  properties: { readonly label?: string },
  children: readonly Layout[],
];

const ITEM = 'org.kde.StatusNotifierItem';

/** Takes hold of the one icon in the panel; null while there is none. */
export async function findTrayIcon(panel: Panel): Promise<TrayIcon | null> {
  const [address] = await panel.icons();
  if (address === undefined) return null;
  const [, name = '', object = ''] = /^([^/]+)(\/.+)$/.exec(address) ?? [];
  const place = await readProperty<string>(panel.bus, [name, object], ITEM, 'Menu');
  const menu = await panel.bus.getInterface(name, place, 'com.canonical.dbusmenu');
  const entries = async (): Promise<readonly Entry[]> => {
    const [, layout] = (await menu['GetLayout'](0, -1, [])) as readonly [number, unknown];
    return entriesOf(toPlain<Layout>(layout), '');
  };
  return {
    labels: async () => (await entries()).map(({ label }) => label),
    click: async (wanted) => {
      const entry = (await entries()).find(({ label }) => label === wanted);
      if (entry === undefined) throw new Error(`the tray has no entry "${wanted}"`);
      await menu['Event'](entry.id, 'clicked', ['s', ''], 0);
    },
    toolTip: async () => {
      const tip = await readProperty<readonly string[]>(panel.bus, [name, object], ITEM, 'ToolTip');
      return tip[2] ?? '';
    },
  };
}

function entriesOf([, , children]: Layout, above: string): readonly Entry[] {
  return children.flatMap((child) => {
    const [id, { label }] = child;
    if (label === undefined) return [];
    const name = `${above}${label}`;
    return [{ id, label: name }, ...entriesOf(child, `${name} › `)];
  });
}
