import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Where nobody else writes meanwhile, and where other users may look in. */
export const quietPlace = process.platform === 'win32' ? os.tmpdir() : '/var/tmp';

/** An empty folder that is gone after the test. */
export function temporaryFolder(within = os.tmpdir()): string {
  const folder = mkdtempSync(path.join(within, 'bellhop-test-'));
  made.push(folder);
  return folder;
}
