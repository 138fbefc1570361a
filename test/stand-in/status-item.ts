import { defineInterface, sessionBus, type DefinedInterface, type MessageBus } from 'dbus-native';
import { makeBusMenu } from './bus-menu.ts';
import type { Menu } from './menu.ts';
import { pixelsOf } from './png-pixels.ts';

/** What a tray icon shows at the moment. */
export interface Shown {
  readonly png: Buffer;
  readonly toolTip: string;
  readonly title: string;
}

/** A tray icon that the desktop's panel draws. */
export interface StatusItem {
  /** Says that the icon, the tip or the title is another one. */
  changed(what: 'Icon' | 'ToolTip' | 'Title'): void;
  show(menu: Menu | null): void;
  close(): void;
}

const ITEM = '/StatusNotifierItem';
const MENU = '/MenuBar';
const WATCHER = 'org.kde.StatusNotifierWatcher';

/**
 * Publishes a tray icon on the session bus, as Electron does on Linux, for whatever panel there is now
 * or later. Throws nothing: with no bus or no panel it is just not seen. The protocol:
 * https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
 */
export function publishStatusItem(shown: () => Shown, click: () => void): StatusItem {
  const bus = sessionBus();
  // A bus that ends takes only the icon with it.
  bus.connection.on('error', () => undefined);
  const menu = makeBusMenu();
  const item = describeItem(shown, click);
  void introduce(bus, [
    [ITEM, item],
    [MENU, menu.definition],
  ]).catch(() => undefined);
  return {
    changed: (what) => item.emit[`New${what}`]?.(),
    show: menu.show,
    close: () => void bus.close(),
  };
}

async function introduce(
  bus: MessageBus,
  parts: readonly (readonly [string, DefinedInterface])[],
): Promise<void> {
  // All at once: what is told before the bus answers has to have its place already.
  await Promise.all(parts.map(([path, part]) => bus.export(path, part)));
  const register = async (): Promise<void> => {
    const watcher = await bus.getInterface(WATCHER, '/StatusNotifierWatcher', WATCHER);
    await watcher['RegisterStatusNotifierItem'](ITEM);
  };
  const service = 'org.freedesktop.DBus';
  const appears = bus.mangle('/org/freedesktop/DBus', service, 'NameOwnerChanged');
  bus.signals.on(appears, ([name, , owner]: readonly string[]) => {
    if (name === WATCHER && owner !== '') void register().catch(() => undefined);
  });
  await bus.addMatch(
    `type='signal',sender='${service}',member='NameOwnerChanged',arg0='${WATCHER}'`,
  );
  if (await bus.nameHasOwner(WATCHER)) await register();
}

function describeItem(shown: () => Shown, click: () => void): DefinedInterface {
  const read = (type: string, get: () => unknown) => ({ type, access: 'read', get }) as const;
  const point = { x: 'i', y: 'i' };
  return defineInterface({
    name: 'org.kde.StatusNotifierItem',
    properties: {
      Category: read('s', () => 'ApplicationStatus'),
      Id: read('s', () => `stand-in-${String(process.pid)}`),
      Title: read('s', () => shown().title),
      Status: read('s', () => 'Active'),
      WindowId: read('i', () => 0),
      IconName: read('s', () => ''),
      IconPixmap: read('a(iiay)', () => pixmapOf(shown().png)),
      ToolTip: read('(sa(iiay)ss)', () => ['', [], shown().toolTip, '']),
      ItemIsMenu: read('b', () => false),
      Menu: read('o', () => MENU),
    },
    signals: { NewIcon: {}, NewToolTip: {}, NewTitle: {} },
    methods: {
      Activate: { in: point, handler: click },
      SecondaryActivate: { in: point, handler: () => undefined },
      ContextMenu: { in: point, handler: () => undefined },
      Scroll: { in: { delta: 'i', orientation: 's' }, handler: () => undefined },
    },
  });
}

function pixmapOf(png: Buffer): readonly (readonly [number, number, Buffer])[] {
  const pixels = png.length === 0 ? null : pixelsOf(png);
  return pixels === null ? [] : [[pixels.width, pixels.height, pixels.argb]];
}
