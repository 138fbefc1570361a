import { EventEmitter } from 'node:events';
import { expect, it, onTestFinished, vi } from 'vitest';
import { followBounds } from '../../../main/shell/follow-bounds.ts';
import type { WindowBounds } from '../../../main/core/window-bounds.ts';

/** Electron's window, as far as its place goes. */
class AWindow extends EventEmitter {
  x = 0;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: this.x, y: 20, width: 900, height: 600 });

  dragTo(x: number): void {
    this.x = x;
    this.emit('move');
  }
}

function follow() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const window = new AWindow();
  const told: WindowBounds[] = [];
  const settle = followBounds(window, (bounds) => told.push(bounds), 500);
  return { window, told, settle };
}

it('tells where a window is once it is left alone, not for each step', () => {
  const { window, told } = follow();
  for (const x of [1, 2, 3]) {
    window.dragTo(x);
    vi.advanceTimersByTime(400);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([{ x: 3, y: 20, width: 900, height: 600, isMaximised: false }]);
});

it('tells at once when it is closed or the app quits, and only what is still to be told', () => {
  const { window, told, settle } = follow();
  settle();
  window.emit('close');
  expect(told).toEqual([]);
  window.dragTo(7);
  window.emit('close');
  window.dragTo(8);
  settle();
  vi.advanceTimersByTime(500);
  expect(told.map(({ x }) => x)).toEqual([7, 8]);
});
