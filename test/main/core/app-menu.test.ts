import { describe, expect, it } from 'vitest';
import { appMenu, type MenuEntry } from '../../../main/core/app-menu.ts';
import { speaking } from '../../fakes/speaking.ts';

const platforms = ['darwin', 'win32', 'linux'] as const;

/** The entries of a menu and of those within it, each after its menu's label. */
function linesOf(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'menu'
      ? entry.entries.flatMap((each) =>
          each.kind === 'separator' || each.kind === 'menu'
            ? []
            : [`${entry.label}: ${each.label}`],
        )
      : [],
  );
}

function menuOf(platform: string, isDevelopment = false): readonly string[] {
  return linesOf(appMenu({ platform, isDevelopment }));
}

function entriesOf(platform: string, isDevelopment = true): readonly MenuEntry[] {
  return appMenu({ platform, isDevelopment }).flatMap((entry) =>
    entry.kind === 'menu' ? entry.entries : [entry],
  );
}

describe('the menu', () => {
  it('has on macOS what belongs to the app in the menu of its name', () => {
    const own = menuOf('darwin').filter((line) => line.startsWith('Bellhop: '));
    expect(own).toEqual([
      'Bellhop: About Bellhop',
      'Bellhop: Settings…',
      'Bellhop: Services',
      'Bellhop: Hide Bellhop',
      'Bellhop: Hide others',
      'Bellhop: Show all',
      'Bellhop: Quit Bellhop',
    ]);
    expect(menuOf('darwin')).not.toContain('File: Quit Bellhop');
    expect(menuOf('darwin')).not.toContain('Help: About Bellhop');
  });

  it.each(['win32', 'linux'])('has that on %s in the menus of files and help', (platform) => {
    const lines = menuOf(platform);
    for (const line of ['File: Settings…', 'File: Quit Bellhop', 'Help: About Bellhop'])
      expect(lines).toContain(line);
    expect(lines.some((line) => line.startsWith('Bellhop: '))).toBe(false);
    expect(lines.some((line) => line.startsWith('Window: '))).toBe(false);
  });

  it.each(platforms)('lets fields be copied from and pasted into on %s', (platform) => {
    const roles = entriesOf(platform).flatMap((entry) => ('role' in entry ? [entry.role] : []));
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'])
      expect(roles).toContain(role);
  });

  it.each(platforms)('gives each key once on %s, and none to F5', (platform) => {
    const keys = entriesOf(platform).flatMap((entry) =>
      'accelerator' in entry ? [entry.accelerator] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(
        ['N', ',', 'W', 'Q', '1', '2', '3', '4', '5', '6'].map((key) => `CommandOrControl+${key}`),
      ),
    );
    expect(keys).not.toContain('F5');
  });

  it.each(platforms)('loads the page again only from a checkout on %s', (platform) => {
    expect(menuOf(platform, true)).toContain('View: Reload');
    expect(menuOf(platform).join()).not.toMatch(/Reload|Developer/);
  });

  it('leads to places and does nothing else', () => {
    const shown = entriesOf('linux').flatMap((entry) =>
      entry.kind === 'action' && entry.action.kind === 'show' ? [entry.action.shown] : [],
    );
    expect(shown).toEqual([
      { screen: 'new-profile' },
      { screen: 'settings' },
      { runId: null },
      { screen: 'history' },
      { screen: 'snapshots' },
      { screen: 'channels' },
      { screen: 'secrets' },
      { screen: 'settings' },
      { screen: 'support' },
      { screen: 'about' },
    ]);
  });
});

describe('the menu in other languages', () => {
  it('is made anew in the language that is spoken', async () => {
    await speaking('de', () => {
      expect(menuOf('linux')).toContain('Datei: Neues Profil');
    });
    await speaking('zh-CN', () => {
      expect(menuOf('linux')).toContain('前往: 快照');
    });
    expect(menuOf('linux')).toContain('File: New profile');
  });
});
