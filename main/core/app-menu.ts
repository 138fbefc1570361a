import type { Broadcasts } from '../../preload/contract/api.ts';
import { t } from '../../words/t.ts';

/** What the system does by itself for an entry. */
type MenuRole =
  | 'about'
  | 'close'
  | 'copy'
  | 'cut'
  | 'forceReload'
  | 'front'
  | 'hide'
  | 'hideOthers'
  | 'minimize'
  | 'paste'
  | 'quit'
  | 'redo'
  | 'reload'
  | 'resetZoom'
  | 'selectAll'
  | 'services'
  | 'toggleDevTools'
  | 'togglefullscreen'
  | 'undo'
  | 'unhide'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut';

/** What a click on a menu's entry asks for: a place in the window, or a page of the web. */
export type MenuAction =
  | { readonly kind: 'show'; readonly shown: Broadcasts['show'] }
  | { readonly kind: 'documentation' };

export type MenuEntry =
  | { readonly kind: 'separator' }
  /** Without an accelerator it has the one that is usual on the system. */
  | {
      readonly kind: 'role';
      readonly label: string;
      readonly role: MenuRole;
      readonly accelerator?: string;
    }
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly action: MenuAction;
      readonly accelerator?: string;
    }
  | Menu;

interface Menu {
  readonly kind: 'menu';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** What macOS adds to it: the list of windows, or the search in menus. */
  readonly role?: 'window' | 'help';
}

interface MenuFacts {
  /** As `process.platform` says it. */
  readonly platform: string;
  /** Whether it runs from a checkout: then the page can be loaded again and looked into. */
  readonly isDevelopment: boolean;
}

/**
 * Decides the application's menu. On Linux and Windows its bar is hidden, and it is there for its keys;
 * on macOS fields could not even be pasted into without it.
 */
export function appMenu({ platform, isDevelopment }: MenuFacts): readonly MenuEntry[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [macMenu()] : []),
    fileMenu(isMac),
    editMenu(),
    viewMenu(isDevelopment),
    goMenu(),
    ...(isMac ? [windowMenu()] : []),
    helpMenu(isMac),
  ];
}

const separator = { kind: 'separator' } as const;

function newProfile(): MenuEntry {
  return {
    kind: 'action',
    label: t('desktop.newProfile'),
    accelerator: 'CommandOrControl+N',
    action: { kind: 'show', shown: { screen: 'new-profile' } },
  };
}

function settings(): MenuEntry {
  return {
    kind: 'action',
    label: t('desktop.settingsMore'),
    accelerator: 'CommandOrControl+,',
    action: { kind: 'show', shown: { screen: 'settings' } },
  };
}

function quit(): MenuEntry {
  return {
    kind: 'role',
    label: t('desktop.quitBellhop'),
    role: 'quit',
    // Windows has no usual key for it.
    accelerator: 'CommandOrControl+Q',
  };
}

/** The one that bears the app's name. */
function macMenu(): Menu {
  return {
    kind: 'menu',
    label: 'Bellhop',
    entries: [
      { kind: 'role', label: t('desktop.aboutBellhop'), role: 'about' },
      separator,
      settings(),
      separator,
      { kind: 'role', label: t('desktop.services'), role: 'services' },
      separator,
      { kind: 'role', label: t('desktop.hideBellhop'), role: 'hide' },
      { kind: 'role', label: t('desktop.hideOthers'), role: 'hideOthers' },
      { kind: 'role', label: t('desktop.showAll'), role: 'unhide' },
      separator,
      quit(),
    ],
  };
}

function fileMenu(isMac: boolean): Menu {
  return {
    kind: 'menu',
    label: t('desktop.file'),
    entries: [
      newProfile(),
      ...(isMac ? [] : [settings()]),
      separator,
      {
        kind: 'role',
        label: t('desktop.closeWindow'),
        role: 'close',
        accelerator: 'CommandOrControl+W',
      },
      ...(isMac ? [] : [quit()]),
    ],
  };
}

function editMenu(): Menu {
  return {
    kind: 'menu',
    label: t('desktop.edit'),
    entries: [
      { kind: 'role', label: t('desktop.undo'), role: 'undo' },
      { kind: 'role', label: t('desktop.redo'), role: 'redo' },
      separator,
      { kind: 'role', label: t('desktop.cut'), role: 'cut' },
      { kind: 'role', label: t('desktop.copy'), role: 'copy' },
      { kind: 'role', label: t('desktop.paste'), role: 'paste' },
      { kind: 'role', label: t('desktop.selectAll'), role: 'selectAll' },
    ],
  };
}

function viewMenu(isDevelopment: boolean): Menu {
  return {
    kind: 'menu',
    label: t('desktop.view'),
    entries: [
      { kind: 'role', label: t('desktop.actualSize'), role: 'resetZoom' },
      { kind: 'role', label: t('desktop.zoomIn'), role: 'zoomIn' },
      { kind: 'role', label: t('desktop.zoomOut'), role: 'zoomOut' },
      separator,
      { kind: 'role', label: t('desktop.fullScreen'), role: 'togglefullscreen' },
      ...(isDevelopment ? development() : []),
    ],
  };
}

function development(): readonly MenuEntry[] {
  return [
    separator,
    { kind: 'role', label: t('desktop.reload'), role: 'reload' },
    { kind: 'role', label: t('desktop.reloadWithoutCache'), role: 'forceReload' },
    { kind: 'role', label: t('desktop.developerTools'), role: 'toggleDevTools' },
  ];
}

function goMenu(): Menu {
  return {
    kind: 'menu',
    label: t('desktop.go'),
    entries: [
      section(t('frame.home'), 1, { runId: null }),
      section(t('frame.history'), 2, { screen: 'history' }),
      section(t('frame.snapshots'), 3, { screen: 'snapshots' }),
      section(t('frame.channels'), 4, { screen: 'channels' }),
      section(t('frame.secrets'), 5, { screen: 'secrets' }),
      section(t('frame.settings'), 6, { screen: 'settings' }),
    ],
  };
}

function section(label: string, key: number, shown: Broadcasts['show']): MenuEntry {
  return {
    kind: 'action',
    label,
    accelerator: `CommandOrControl+${String(key)}`,
    action: { kind: 'show', shown },
  };
}

function windowMenu(): Menu {
  return {
    kind: 'menu',
    label: t('desktop.window'),
    role: 'window',
    entries: [
      { kind: 'role', label: t('desktop.minimise'), role: 'minimize' },
      { kind: 'role', label: t('desktop.zoom'), role: 'zoom' },
      separator,
      { kind: 'role', label: t('desktop.bringAllToFront'), role: 'front' },
    ],
  };
}

function helpMenu(isMac: boolean): Menu {
  const about = toScreen(t('desktop.aboutBellhop'), 'about');
  const support = toScreen(t('desktop.supportBundle'), 'support');
  return {
    kind: 'menu',
    label: t('desktop.help'),
    role: 'help',
    entries: [
      { kind: 'action', label: t('desktop.documentation'), action: { kind: 'documentation' } },
      support,
      ...(isMac ? [] : [separator, about]),
    ],
  };
}

function toScreen(label: string, screen: 'about' | 'support'): MenuEntry {
  return { kind: 'action', label, action: { kind: 'show', shown: { screen } } };
}
