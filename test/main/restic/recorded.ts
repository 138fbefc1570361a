import { readFileSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'restic');

/** What a recorded restic wrote to stdout. */
export function recorded(version: string, situation: string): string {
  return readFileSync(path.join(fixtures, version, `${situation}.stdout`), 'utf8');
}

/** The lines that a recorded restic wrote to stderr. */
export function recordedErrors(version: string, situation: string): readonly string[] {
  return readFileSync(path.join(fixtures, version, `${situation}.stderr`), 'utf8').split('\n');
}
