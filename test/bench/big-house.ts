import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { manyProfiles } from '../fakes/many-profiles.ts';
import { keptBigHistory } from './big-history.ts';

/** A fresh data folder with the big history and its 1,000 profiles, each with three hooks and a schedule. */
export function makeBigHouse(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bellhop-bench-house-'));
  cpSync(keptBigHistory(), folder, { recursive: true });
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(manyProfiles(1_000)));
  return folder;
}
