import path from 'node:path';
import { drawShots } from './draw-shots.ts';
import { shots } from './gallery-shots.ts';

/*
 * Draws every screen of the built window (out/renderer) into test-results/gallery, in light and dark
 * and in two sizes, so that a person can look at them all: node test/window/renderer-gallery.ts
 * Names of shots draw only those.
 */

const names = process.argv.slice(2);

await drawShots(
  names.length === 0 ? shots : shots.filter(({ name }) => names.includes(name)),
  path.resolve(import.meta.dirname, '../../test-results/gallery'),
  [
    { width: 900, height: 600 },
    { width: 1440, height: 900 },
  ],
  ({ name }, width, theme) => `${name}-${String(width)}-${theme}`,
);
