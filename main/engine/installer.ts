import type { EngineState } from '../../preload/contract/engine.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
import { installEngine, type InstallMeans } from './install-engine.ts';
import { ownEngines, tidyUp } from './own-engines.ts';
import { assetFor, type Machine, type Release } from './pinned-release.ts';

/** What the installer needs of everyone else. */
export interface InstallerNeeds extends Omit<InstallMeans, 'signal' | 'told'> {
  /** Where Bellhop's own engines are. */
  readonly folder: string;
  readonly release: Release;
  readonly machine: Machine;
  /** The address above the folders of all releases, as it is just now. */
  readonly base: () => string;
  /** Calls back once after so many milliseconds; answers how to call it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** Whether someone works with an engine, so that none may go away. */
  readonly isInUse: () => boolean;
  /** How restic is installed by hand here, one sentence. */
  readonly byHand: () => string;
  /** Called when `installing` has changed, at most five times a second while it only grows. */
  readonly changed: () => void;
}

/** Installs Bellhop's own engine, one installation at a time. */
export interface Installer {
  /** Null where the release has nothing for this machine. */
  readonly pinnedVersion: string | null;
  /** Answers the path of the program. */
  install(): Promise<Result<string>>;
  cancel(): Result<null>;
  installing(): EngineState['installing'];
  /** The own engines, the newest first. */
  own(): readonly string[];
  /** Resolves when no installation is on. */
  idle(): Promise<void>;
}

const BETWEEN_NEWS_MS = 200;

type Installing = NonNullable<EngineState['installing']>;

/** Makes the installer. `closing` cancels what it is at, and the file is gone on with next time. */
export function makeInstaller(needs: InstallerNeeds, closing: AbortSignal): Installer {
  const { machine, folder } = needs;
  const { version } = needs.release;
  const asset = assetFor(needs.release, machine);
  let done: Promise<unknown> = Promise.resolve();
  let current: { readonly controller: AbortController; state: Installing } | null = null;
  const grown = nowAndThen(needs);
  return {
    pinnedVersion: asset === null ? null : version,
    install: async () => {
      if (asset === null) return { ok: false, failure: nothingFor(machine, needs.byHand()) };
      if (current !== null) return { ok: false, failure: isBusy() };
      const controller = new AbortController();
      current = { controller, state: { received: 0, total: asset.size } };
      const signal = AbortSignal.any([controller.signal, closing]);
      needs.changed();
      const told = (received: number, total: number | null): void => {
        if (current !== null) current.state = { received, total };
        grown.tell();
      };
      const installation = { ...machine, version, asset, base: needs.base(), folder };
      const installing = installEngine(installation, { ...needs, signal, told });
      done = installing;
      const installed = await installing.finally(() => {
        current = null;
      });
      // Once it closes, nobody is left to say what is in use.
      if (installed.ok && !closing.aborted && !needs.isInUse()) tidyUp(folder, version);
      grown.end();
      return installed;
    },
    cancel: () => {
      if (current === null) return { ok: false, failure: nothingToCancel() };
      current.controller.abort();
      return { ok: true, value: null };
    },
    installing: () => current?.state ?? null,
    own: () => ownEngines(folder),
    idle: () => done.then(() => undefined),
  };
}

/** Tells of a growing number five times a second at most, and of where it stopped for long. */
function nowAndThen({ after, changed }: Pick<InstallerNeeds, 'after' | 'changed'>) {
  let callOff: (() => void) | null = null;
  let isOwed = false;
  const tellAndRest = (): void => {
    isOwed = false;
    callOff = after(BETWEEN_NEWS_MS, () => {
      callOff = null;
      if (isOwed) tellAndRest();
    });
    changed();
  };
  return {
    tell: (): void => {
      if (callOff === null) tellAndRest();
      else isOwed = true;
    },
    end: (): void => {
      callOff?.();
      callOff = null;
      isOwed = false;
      changed();
    },
  };
}

const isBusy = (): Failure => ({
  kind: 'busy',
  message: t('failuresEngine.isBusy'),
  hint: t('failuresEngine.isBusyHint'),
});

const nothingToCancel = (): Failure => ({
  kind: 'not-found',
  message: t('failuresEngine.noInstallation'),
  hint: t('failuresEngine.noInstallationHint'),
});

function nothingFor({ platform, arch }: Machine, byHand: string): Failure {
  return {
    kind: 'not-available',
    message: t('failuresEngine.nothingFor', { platform, arch }),
    hint: byHand,
  };
}
