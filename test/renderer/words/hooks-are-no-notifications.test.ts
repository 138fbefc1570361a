import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { usage } from '../../../main/command-line/usage.ts';

const root = path.resolve(import.meta.dirname, '../../..');

// A notification is what the system shows to the user; a hook calls somebody else, and may decide
// whether there is a backup at all.
it('S1-28 hooks are called hooks, and never notifications, in the window and on the command line', () => {
  const files = globSync(['renderer/**/*.{ts,tsx,html}', 'words/en/*.ts'], { cwd: root });
  const texts = files.map((file) => readFileSync(path.join(root, file), 'utf8'));
  expect(texts.filter((text) => /\bhooks?\b/i.test(text)).length).toBeGreaterThan(10);
  const naming = files.filter((_, index) => /notification/i.test(texts[index]!));
  expect(naming.filter((file) => !isAboutTheSystems(file))).toEqual([]);
  expect(usage).toMatch(/what hooks sent/);
  expect(usage).not.toMatch(/notif/i);
});

/** The system's own notifications: their texts, their settings, and the finder's way to those. */
function isAboutTheSystems(file: string): boolean {
  return (
    file.startsWith('renderer/screens/settings/') ||
    [
      'renderer/screens/finder/fixed-findables.ts',
      'words/en/finder.ts',
      'words/en/notices.ts',
      'words/en/settings.ts',
    ].includes(file)
  );
}
