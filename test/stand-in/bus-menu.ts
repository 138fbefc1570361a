import { defineInterface, type DefinedInterface } from 'dbus-native';
import type { Menu, MenuItem } from './menu.ts';

/** A menu as the desktop's panel sees it, over `com.canonical.dbusmenu`. */
export interface BusMenu {
  readonly definition: DefinedInterface;
  /** Puts another menu in its place, and tells the panel. */
  show(menu: Menu | null): void;
}

type Properties = readonly (readonly [string, readonly [string, unknown]])[];
type Layout = readonly [number, Properties, readonly (readonly [string, Layout])[]];

const ROOT = 0;
const LAYOUT = '(ia{sv}av)';

/**
 * Makes the interface. Each menu's items get ids of their own, so that a click on a menu that has just
 * been replaced does nothing, rather than something else. The protocol:
 * https://github.com/AyatanaIndicators/libdbusmenu/blob/master/libdbusmenu-glib/dbus-menu.xml
 */
export function makeBusMenu(): BusMenu {
  let items = new Map<number, MenuItem>();
  let top: readonly MenuItem[] = [];
  let ids = new Map<MenuItem, number>();
  let lastId = ROOT;
  let revision = 1;

  const number = (each: MenuItem): void => {
    lastId += 1;
    items.set(lastId, each);
    ids.set(each, lastId);
    each.submenu?.items.forEach(number);
  };
  const layoutOf = (id: number, depth: number): Layout => {
    const item = items.get(id);
    const children = id === ROOT ? top : (item?.submenu?.items ?? []);
    const shown =
      depth === 0 ? [] : children.map((each) => layoutOf(ids.get(each) ?? ROOT, depth - 1));
    return [
      id,
      item === undefined ? rootProperties : propertiesOf(item),
      shown.map((each) => [LAYOUT, each]),
    ];
  };
  const happen = (id: number, event: string): void => {
    if (event === 'clicked') items.get(id)?.click();
  };

  const definition = defineInterface({
    name: 'com.canonical.dbusmenu',
    properties: {
      Version: { type: 'u', access: 'read', value: 3 },
      TextDirection: { type: 's', access: 'read', value: 'ltr' },
      Status: { type: 's', access: 'read', value: 'normal' },
      IconThemePath: { type: 'as', access: 'read', value: [] },
    },
    signals: {
      LayoutUpdated: { args: { revision: 'u', parent: 'i' } },
      ItemsPropertiesUpdated: { args: { updated: 'a(ia{sv})', removed: 'a(ias)' } },
    },
    methods: {
      GetLayout: {
        in: { parent: 'i', depth: 'i', names: 'as' },
        out: { revision: 'u', layout: LAYOUT },
        handler: ({ parent, depth }: { parent: number; depth: number }) => ({
          revision,
          layout: layoutOf(parent, depth),
        }),
      },
      GetGroupProperties: {
        in: { ids: 'ai', names: 'as' },
        out: { properties: 'a(ia{sv})' },
        handler: ({ ids: asked }: { ids: readonly number[] }) =>
          (asked.length === 0 ? [...items.keys()] : asked).map((id) => layoutOf(id, 0).slice(0, 2)),
      },
      GetProperty: {
        in: { id: 'i', name: 's' },
        out: { value: 'v' },
        handler: ({ id, name }: { id: number; name: string }) =>
          layoutOf(id, 0)[1].find(([each]) => each === name)?.[1] ?? ['s', ''],
      },
      Event: {
        in: { id: 'i', event: 's', data: 'v', time: 'u' },
        handler: ({ id, event }: { id: number; event: string }) => {
          happen(id, event);
        },
      },
      EventGroup: {
        in: { events: 'a(isvu)' },
        out: { unknown: 'ai' },
        handler: ({ events }: { events: readonly (readonly [number, string])[] }) => {
          for (const [id, event] of events) happen(id, event);
          return [];
        },
      },
      AboutToShow: { in: { id: 'i' }, out: { needsUpdate: 'b' }, handler: () => false },
      AboutToShowGroup: {
        in: { ids: 'ai' },
        out: { needUpdate: 'ai', unknown: 'ai' },
        handler: () => ({ needUpdate: [], unknown: [] }),
      },
    },
  });

  return {
    definition,
    show: (menu) => {
      items = new Map();
      ids = new Map();
      top = menu?.items ?? [];
      top.forEach(number);
      revision += 1;
      definition.emit['LayoutUpdated']?.(revision, ROOT);
    },
  };
}

const rootProperties: Properties = [['children-display', ['s', 'submenu']]];

function propertiesOf({ type, label, enabled, visible, checked, submenu }: MenuItem): Properties {
  if (type === 'separator') return [['type', ['s', 'separator']]];
  const isToggled = type === 'checkbox' || type === 'radio';
  return [
    ['label', ['s', asBusLabel(label)]],
    ['enabled', ['b', enabled]],
    ['visible', ['b', visible]],
    ...(isToggled
      ? ([
          ['toggle-type', ['s', type === 'radio' ? 'radio' : 'checkmark']],
          ['toggle-state', ['i', checked ? 1 : 0]],
        ] as const)
      : []),
    ...(submenu === undefined ? [] : ([['children-display', ['s', 'submenu']]] as const)),
  ];
}

/** Electron marks the letter of a shortcut with `&` (twice for the sign itself), the bus with `_`. */
function asBusLabel(label: string): string {
  return label
    .replaceAll('_', '__')
    .replaceAll(/&(&?)/g, (_all, second: string) => (second === '' ? '_' : '&'));
}
