import path from 'node:path';
import type { Bellhop } from './compose.ts';
import { warnOf } from './compose-schedules.ts';
import { mayStartHidden, wordsOfGoingOn } from './core/closing.ts';
import { makeCloseWindow } from './flow/close-window.ts';
import { hasTrayHost } from './machine/tray-host.ts';
import { openDesktopStore, type DesktopStore } from './shell/desktop-memory.ts';
import type { Links } from './shell/links.ts';
import { notify } from './shell/notify.ts';
import { openElectronStore } from './shell/settings-file.ts';
import { onToastClick } from './shell/the-app.ts';
import { makeMainWindow, type MainWindow } from './shell/window.ts';

interface DesktopNeeds {
  /** The folder in which the bundles are. */
  readonly root: string;
  readonly dataFolder: string;
  readonly quit: () => void;
}

/** Makes the window, and has it behave as a desktop expects. */
export function furnishDesktop(
  { api }: Pick<Bellhop, 'api'>,
  { root, dataFolder, quit }: DesktopNeeds,
): MainWindow {
  const store = openDesktopStore(
    openElectronStore({ cwd: dataFolder, name: 'desktop', clearInvalidConfig: true }),
  );
  const window = makeMainWindow({
    preload: path.join(root, 'out', 'preload', 'index.cjs'),
    bounds: () => store.read().bounds,
    keepBounds: (bounds) => {
      store.write({ bounds });
    },
    close: () => void close().catch(warnOf),
  });
  const close = makeCloseWindow({
    ...closingSetting({ api }),
    hasTray: hasTrayHost,
    isTold: () => store.read().isToldOfTray,
    tell: () => {
      tellOfGoingOn(store, window);
    },
    ask: window.askClosing,
    hide: window.hide,
    quit,
  });
  onToastClick(window.show);
  return window;
}

/**
 * Shows the window at the start: at the run of a link, also where it would stay hidden; not at a start
 * that is to be hidden, unless nothing would then show that Bellhop is there.
 */
export async function openAtStart(
  bellhop: Pick<Bellhop, 'api'>,
  window: MainWindow,
  { links, isHidden }: { readonly links: Links; readonly isHidden: boolean },
): Promise<void> {
  const isLinked = links.lead((runId) => {
    window.show({ runId });
  });
  if (isLinked) return;
  if (!isHidden || !(await mayHide(bellhop))) window.show();
}

async function mayHide(bellhop: Pick<Bellhop, 'api'>): Promise<boolean> {
  const wanted = await closingSetting(bellhop).wanted();
  return mayStartHidden({ wanted, hasTray: await hasTrayHost() });
}

function closingSetting({ api }: Pick<Bellhop, 'api'>) {
  return {
    wanted: async () => (await api.settings.general()).closing,
    keepWanted: async (closing: 'undecided' | 'stay' | 'quit') => {
      await api.settings.saveGeneral({ ...(await api.settings.general()), closing });
    },
  };
}

function tellOfGoingOn(store: DesktopStore, window: MainWindow): void {
  store.write({ isToldOfTray: true });
  notify({ ...wordsOfGoingOn(process.platform), target: { runId: null } }, () => {
    window.show();
  });
}
