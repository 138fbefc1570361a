import { HonestEmitter } from './honest.ts';
import type { Menu } from './menu.ts';

type Image = Electron.NativeImage | string;

/**
 * A tray icon that is kept, not drawn. `Tray.all` is how a spec reaches the menu of each:
 * `electronApp.evaluate(({ Tray }) => Tray.all[0].menu.getMenuItemById('open').click())`.
 */
export class Tray extends HonestEmitter {
  static all: readonly Tray[] = [];
  image: Image;
  menu: Menu | null = null;
  toolTip = '';
  title = '';
  #isDestroyed = false;

  constructor(image: Image) {
    super('Tray');
    this.image = image;
    Tray.all = [...Tray.all, this];
  }

  setImage(image: Image): void {
    this.image = image;
  }
  setPressedImage(): void {}
  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title;
  }
  setContextMenu(menu: Menu | null): void {
    this.menu = menu;
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
    Tray.all = Tray.all.filter((each) => each !== this);
  }
}
