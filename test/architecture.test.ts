import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/** Which rings of the house each ring may know. The first matching prefix is a file's ring. */
const arrows: readonly (readonly [
  ring: string,
  mayKnow: readonly string[],
  packages: readonly string[],
])[] = [
  ['preload/contract', [], []],
  ['preload', ['preload/contract'], ['electron']],
  ['words', ['preload/contract'], ['i18next']],
  [
    'renderer/code',
    ['preload/contract', 'renderer', 'words'],
    [
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-json',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
    ],
  ],
  [
    'renderer',
    ['preload/contract', 'renderer/code', 'words'],
    [
      'react',
      'react-dom',
      'react-i18next',
      'zustand',
      'react-aria-components',
      'react-hook-form',
      'lucide-react',
    ],
  ],
  ['main/core', ['preload/contract', 'words'], ['zod', 'croner', 'cronstrue']],
  ['main/flow', ['main/core', 'preload/contract', 'words'], []],
  ['main/restic', ['main/core', 'preload/contract', 'words'], ['zod']],
  ['main/webhook', ['main/core', 'preload/contract', 'words'], ['undici', 'handlebars']],
  ['main/store', ['main/core', 'preload/contract', 'words'], ['conf']],
  ['main/secrets', ['main/core', 'preload/contract', 'words'], ['keytar']],
  ['main/import', ['main/core', 'preload/contract', 'words'], ['zod', 'yaml', 'smol-toml', 'uuid']],
  ['main/engine', ['main/core', 'preload/contract', 'words'], ['undici', 'zod']],
  ['main/access', ['main/core', 'preload/contract', 'words'], []],
  ['main/machine', ['main/core', 'preload/contract', 'words'], []],
  ['main/ipc', ['main/core', 'preload/contract', 'words'], ['zod', 'electron']],
  ['main/shell', ['main/core', 'preload/contract', 'words'], ['electron', 'electron-store']],
  [
    'main',
    [
      'main/core',
      'main/flow',
      'main/restic',
      'main/webhook',
      'main/store',
      'main/secrets',
      'main/import',
      'main/engine',
      'main/access',
      'main/machine',
      'main/ipc',
      'main/shell',
      'preload/contract',
      'words',
    ],
    ['electron', 'uuid', 'undici'],
  ],
];

/** The rings that are as free of Node as of Electron. */
const pure = ['preload/contract', 'words', 'main/core', 'renderer', 'renderer/code', 'preload'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = ['preload', 'words', 'main', 'renderer'].flatMap((ring) =>
  globSync(`${ring}/**/*.{ts,tsx}`, { cwd: root }).filter((file) => !file.endsWith('.d.ts')),
);
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(path.join(root, file), 'utf8').matchAll(
      /(?:\bfrom\s+|^import\s+|\bimport\()'([^']+)'/gm,
    ),
  ].map((match) => ({ from: file, to: match[1]! })),
);

const ringOf = (file: string) => arrows.find(([ring]) => file.startsWith(`${ring}/`));
const isRelative = (to: string) => to.startsWith('.');
const targetOf = ({ from, to }: Import) => path.join(path.dirname(from), to);

describe('the house', () => {
  it('has files in every ring', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const [ring] of arrows) expect(files.some((file) => file.startsWith(ring))).toBe(true);
  });

  it('has arrows that point inward only', () => {
    const wrong = imports
      .filter(({ to }) => isRelative(to))
      .filter((each) => {
        const [ring, mayKnow] = ringOf(each.from)!;
        const target = targetOf(each);
        const targetRing = ringOf(target)?.[0];
        const data = target.endsWith('.css') || target === 'package.json';
        return !data && targetRing !== ring && !mayKnow.includes(targetRing ?? 'outside');
      });
    expect(wrong).toEqual([]);
  });

  it('imports each package only where it belongs, and Node not in the pure rings', () => {
    const wrong = imports
      .filter(({ to }) => !isRelative(to))
      .filter(({ from, to }) => {
        const [ring, , packages] = ringOf(from)!;
        const name = to
          .split('/')
          .slice(0, to.startsWith('@') ? 2 : 1)
          .join('/');
        if (to.startsWith('node:') || builtinModules.includes(to)) return pure.includes(ring);
        return !packages.includes(name);
      });
    expect(wrong).toEqual([]);
  });

  it('loads the code editor when it is needed, never at the start', () => {
    const early = files
      .filter((file) => ringOf(file)?.[0] === 'renderer')
      .filter((file) =>
        /^import (?!type\b)[^;]*?from '[./]+\/code\//m.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
      );
    expect(early).toEqual([]);
  });

  it('names the extension in every relative import', () => {
    expect(imports.filter(({ to }) => isRelative(to) && !/\.(ts|tsx|css|json)$/.test(to))).toEqual(
      [],
    );
  });

  it('has one reader of window.api, one ipcRenderer and one ipcMain', () => {
    const mentioning = (word: RegExp) =>
      files.filter((file) => word.test(readFileSync(path.join(root, file), 'utf8')));
    expect(mentioning(/\bwindow\.api\b/)).toEqual(['renderer/api.ts']);
    expect(mentioning(/\bipcRenderer\b/)).toEqual(['preload/index.ts']);
    expect(mentioning(/\bipcMain\b/).sort()).toEqual(['main/index.ts', 'main/ipc/answer.ts']);
  });

  it('reads no clock and no chance in core', () => {
    const impure = files
      .filter((file) => file.startsWith('main/core/'))
      .filter((file) =>
        /Date\.now\(|new Date\(\)|Math\.random|performance\.now|\bawait\b|randomUUID/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });

  it('has no drawer without a name', () => {
    expect(
      files.filter((file) =>
        /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.tsx?$)/.test(file),
      ),
    ).toEqual([]);
  });
});
