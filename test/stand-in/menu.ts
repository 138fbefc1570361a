import { HonestEmitter, HonestObject, notInTheStandIn } from './honest.ts';

type Options = Electron.MenuItemConstructorOptions;

let applicationMenu: Menu | null = null;

/** A menu item: what it says and does; nothing is drawn. `click()` is what a person's click does. */
export class MenuItem extends HonestObject {
  readonly id: string;
  readonly type: NonNullable<Options['type']>;
  readonly role: Options['role'];
  readonly submenu: Menu | undefined;
  readonly accelerator: string | undefined;
  readonly icon: Options['icon'];
  readonly sublabel: string;
  label: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  menu: Menu | undefined;
  readonly #onClick: Options['click'];

  constructor(options: Options) {
    super('MenuItem');
    // Only this module's menus are ever made here.
    const submenu = options.submenu as Menu | Options[] | undefined;
    this.id = options.id ?? '';
    this.type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    this.role = options.role;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.accelerator = options.accelerator;
    this.icon = options.icon;
    this.sublabel = options.sublabel ?? '';
    this.label = options.label ?? options.role ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.#onClick = options.click;
  }

  click(event: object = {}, window?: Electron.BaseWindow): void {
    if (!this.enabled) return;
    if (this.role !== undefined) throw notInTheStandIn(`what the menu role "${this.role}" does`);
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.#choose();
    // An item is to its own click what Electron's is: the guard speaks up where it is less.
    this.#onClick?.(this as unknown as Electron.MenuItem, window, event as Electron.KeyboardEvent);
  }

  #choose(): void {
    for (const item of this.menu?.items ?? []) if (item.type === 'radio') item.checked = false;
    this.checked = true;
  }
}

/** A menu: its items, found by place or id. */
export class Menu extends HonestEmitter {
  readonly items: MenuItem[] = [];

  constructor() {
    super('Menu');
  }

  static buildFromTemplate(template: readonly (Options | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const each of template) menu.append(each instanceof MenuItem ? each : new MenuItem(each));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }

  insert(position: number, item: MenuItem): void {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {
    this.emit('menu-will-show', {});
  }

  closePopup(): void {
    this.emit('menu-will-close', {});
  }
}
