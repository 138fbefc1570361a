import { readFileSync } from 'node:fs';
import { HonestEmitter } from './honest.ts';
import type { Menu } from './menu.ts';
import { publishStatusItem, type StatusItem } from './status-item.ts';

type Image = Electron.NativeImage | string;

/**
 * A tray icon: drawn by the desktop's panel where a session bus leads to one, and else only kept.
 * `Tray.all` is how a spec reaches the menu of each without a panel:
 * `electronApp.evaluate(({ Tray }) => Tray.all[0].menu.getMenuItemById('open').click())`.
 */
export class Tray extends HonestEmitter {
  static all: readonly Tray[] = [];
  image: Image;
  menu: Menu | null = null;
  toolTip = '';
  title = '';
  #isDestroyed = false;
  readonly #item: StatusItem | null;

  constructor(image: Image) {
    super('Tray');
    this.image = image;
    Tray.all = [...Tray.all, this];
    this.#item = hasSessionBus()
      ? publishStatusItem(
          () => ({ png: pngOf(this.image), toolTip: this.toolTip, title: this.title }),
          () => this.emit('click', {}, this.getBounds()),
        )
      : null;
  }

  setImage(image: Image): void {
    this.image = image;
    this.#item?.changed('Icon');
  }
  setPressedImage(): void {}
  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
    this.#item?.changed('ToolTip');
  }
  setTitle(title: string): void {
    this.title = title;
    this.#item?.changed('Title');
  }
  getTitle(): string {
    return this.title;
  }
  setContextMenu(menu: Menu | null): void {
    this.menu = menu;
    this.#item?.show(menu);
  }
  popUpContextMenu(menu?: Menu): void {
    (menu ?? this.menu)?.popup();
  }
  closeContextMenu(): void {
    this.menu?.closePopup();
  }
  getBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: 22, height: 22 };
  }
  setIgnoreDoubleClickEvents(): void {}
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  destroy(): void {
    this.#isDestroyed = true;
    this.#item?.close();
    Tray.all = Tray.all.filter((each) => each !== this);
  }
}

function hasSessionBus(): boolean {
  return process.platform === 'linux' && (process.env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '';
}

function pngOf(image: Image): Buffer {
  return typeof image === 'string' ? readFileSync(image) : image.toPNG();
}
