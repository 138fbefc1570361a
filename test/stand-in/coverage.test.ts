import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as standIn from './electron.ts';

const root = path.resolve(import.meta.dirname, '../..');
const types = readFileSync(path.join(root, 'node_modules/electron/electron.d.ts'), 'utf8');
const sources = globSync(['main/**/*.ts', 'preload/**/*.ts', 'test/stand-in/fixture-app/*.ts'], {
  cwd: root,
})
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
  .filter(({ text }) => /from 'electron'/.test(text));

/** The modules that only a preload has: page-world scripts play them, not this module. */
const preloadOnly: ReadonlySet<string> = new Set([
  'contextBridge',
  'ipcRenderer',
  'webFrame',
  'webUtils',
]);

/** Instances are known by what they are called, whatever comes before: `mainWindow`, `tray`. */
const instances: Readonly<Record<string, { readonly prototype: object }>> = {
  window: standIn.BrowserWindow,
  tray: standIn.Tray,
  menu: standIn.Menu,
  notification: standIn.Notification,
};

interface Use {
  readonly file: string;
  readonly owner: string;
  readonly member: string;
}

const imported = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/import \{([^}]*)\} from 'electron'/g)].flatMap(([, names = '']) =>
    namesIn(names).map((name) => ({ file, name, text })),
  ),
);
const uses: readonly Use[] = imported
  .filter(({ name }) => !preloadOnly.has(name))
  .flatMap(({ file, name, text }) =>
    membersOf(name, text).map((member) => ({ file, owner: name, member })),
  );

describe('the stand-in', () => {
  it('is asked for something, so that what follows means something', () => {
    expect(uses.length).toBeGreaterThan(10);
  });

  it('has every module that the sources import', () => {
    const missing = imported.filter(({ name }) => !preloadOnly.has(name) && !(name in standIn));
    expect(missing.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('has every member of them that the sources use', () => {
    const missing = uses.filter(({ owner, member }) => {
      // Each is a module or a class, both of which have members.
      const found = (standIn as Readonly<Record<string, unknown>>)[owner] as object;
      const prototype = 'prototype' in found ? (found.prototype as object) : {};
      return !(member in found || member in prototype);
    });
    expect(missing.map(describeUse)).toEqual([]);
  });

  it('has every member of windows, trays, menus and notifications that the sources use', () => {
    const missing = sources.flatMap(({ file, text }) =>
      Object.entries(instances).flatMap(([owner, { prototype }]) =>
        membersOf(`\\w*${owner}`, text)
          .filter((member) => isTyped(member))
          .filter((member) => !(member in prototype || member in instances[owner]!))
          .map((member) => ({ file, owner, member })),
      ),
    );
    expect(missing.map(describeUse)).toEqual([]);
  });

  it('is asked for nothing that real Electron lacks', () => {
    const unknown = uses.filter(({ member }) => !isTyped(member) && !isEmitter(member));
    expect(unknown.map(describeUse)).toEqual([]);
  });

  it('names nothing itself that real Electron lacks', () => {
    const names = Object.keys(standIn.default);
    expect(
      names.filter((name) => !new RegExp(`\\bconst ${name}\\b|class ${name}\\b`).test(types)),
    ).toEqual([]);
  });

  it('says by name what it has not', () => {
    const electron: Readonly<Record<string, unknown>> = standIn.default;
    expect(() => electron['autoUpdater']).toThrow('not in the stand-in: electron.autoUpdater');
    expect(() => standIn.shell.trashItem).toThrow('not in the stand-in: shell.trashItem');
  });
});

/** The value names of an import list; types are none of the stand-in's business. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

function membersOf(owner: string, text: string): readonly string[] {
  const found = text.matchAll(new RegExp(`(?<![\\w.'-])${owner}\\??\\.(\\w+)`, 'gi'));
  return [...new Set([...found].map(([, member = '']) => member))];
}

function isTyped(member: string): boolean {
  return new RegExp(`^ +(static |readonly |get |set )*${member}\\??[(:<]`, 'm').test(types);
}

function isEmitter(member: string): boolean {
  return member in standIn.app;
}

function describeUse({ file, owner, member }: Use): string {
  return `${file}: ${owner}.${member}`;
}
