import { execFile } from 'node:child_process';
import { opendir } from 'node:fs/promises';
import path from 'node:path';
import type { MissingRight } from '../../preload/contract/access.ts';
import { t } from '../../words/t.ts';
import { isElevated } from '../core/backup-rights.ts';

/** The computer that is asked. */
export interface Machine {
  /** Node's name of it. */
  readonly platform: string;
  readonly home: string;
  /** Whether some profile wants to read from shadow copies. */
  readonly wantsShadowCopies: boolean;
}

/** The rights that this system grants apart from a file's own, and that Bellhop lacks. */
export async function missingRights(machine: Machine): Promise<readonly MissingRight[]> {
  const { platform, home, wantsShadowCopies } = machine;
  if (platform === 'darwin' && !(await mayReadAll(home))) return [fullDiskAccess()];
  if (platform === 'win32' && wantsShadowCopies && !(await mayMakeShadowCopies())) {
    return [shadowCopies()];
  }
  return [];
}

/** The address of the settings page for a right; null where there is none. */
export function settingsPageOf(kind: MissingRight['kind']): string | null {
  return kind === 'full-disk-access'
    ? 'x-apple.systempreferences:com.apple.preference.security?Privacy_AllFiles'
    : null;
}

/** macOS lets this folder, which every Mac has, be listed with Full Disk Access only. */
async function mayReadAll(home: string): Promise<boolean> {
  try {
    const folder = await opendir(path.join(home, 'Library/Application Support/com.apple.TCC'));
    await folder.close();
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}

const WHOAMI_DEADLINE_MS = 10_000;

/** In doubt it says no: restic would fail the whole run. */
function mayMakeShadowCopies(): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { timeout: WHOAMI_DEADLINE_MS, windowsHide: true };
    execFile('whoami', ['/groups', '/fo', 'csv', '/nh'], options, (error, stdout) => {
      resolve(error === null && isElevated(stdout));
    });
  });
}

const fullDiskAccess = (): MissingRight => ({
  kind: 'full-disk-access',
  message: t('failuresStore.fullDiskAccess'),
  hint: t('failuresStore.fullDiskAccessHint'),
  hasSettingsPage: true,
});

const shadowCopies = (): MissingRight => ({
  kind: 'shadow-copies',
  message: t('failuresStore.shadowCopies'),
  hint: t('failuresStore.shadowCopiesHint'),
  hasSettingsPage: false,
});
