import { HonestEmitter, honest } from './honest.ts';

const area: Electron.Rectangle = { x: 0, y: 0, width: 1280, height: 800 };
const display = honest<Electron.Display>('Display', {
  id: 1,
  label: 'stand-in',
  bounds: area,
  workArea: area,
  size: { width: area.width, height: area.height },
  workAreaSize: { width: area.width, height: area.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
} satisfies Partial<Electron.Display>);

/** One display of 1280 by 800. */
class Screen
  extends HonestEmitter
  implements
    Pick<
      Electron.Screen,
      | 'getAllDisplays'
      | 'getCursorScreenPoint'
      | 'getDisplayMatching'
      | 'getDisplayNearestPoint'
      | 'getPrimaryDisplay'
    >
{
  constructor() {
    super('screen');
  }

  getPrimaryDisplay(): Electron.Display {
    return display;
  }
  getAllDisplays(): Electron.Display[] {
    return [display];
  }
  getDisplayMatching(): Electron.Display {
    return display;
  }
  getDisplayNearestPoint(): Electron.Display {
    return display;
  }
  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

export const screen = new Screen();
