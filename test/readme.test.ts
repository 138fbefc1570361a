import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const drawn = readdirSync(path.join(root, 'docs', 'screenshots'));
const shown = [
  ...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(
    /docs\/screenshots\/([\w-]+\.png)/g,
  ),
].map(([, name]) => name ?? '');
const byName = (one: string, other: string) => one.localeCompare(other);

describe('the README', () => {
  it('shows every screen that is drawn for it, once in each theme', () => {
    expect(shown.toSorted(byName)).toEqual(drawn.toSorted(byName));
    expect(drawn.length).toBeGreaterThan(0);
    const screens = new Set(drawn.map((name) => name.replace(/-(?:light|dark)\.png$/, '')));
    expect(drawn).toHaveLength(2 * screens.size);
  });
});
