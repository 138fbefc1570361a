import { t } from '../../../words/t.ts';
import { readDuration } from '../duration.ts';
import { noteOnKey } from '../imported.ts';
import { absolutePath, type Place } from '../places.ts';
import { sectionOf, textOf, textsOf, type Table } from '../plain-values.ts';

const USUAL_TIMEOUT_MS = 30_000;
const LEAST_TIMEOUT_MS = 1_000;
const MOST_TIMEOUT_MS = 600_000;

/** What the global section says of all sends. */
export interface SendManners {
  readonly timeoutMs: number;
  /** Absolute paths. */
  readonly caFiles: readonly string[];
}

/** Reads the `global` section; what Bellhop cannot do becomes a note. */
export function readGlobal(root: Table, place: Place, notes: string[]): SendManners {
  const section = sectionOf(root['global']);
  if (section === undefined) return { timeoutMs: USUAL_TIMEOUT_MS, caFiles: [] };
  const known = ['send-timeout', 'ca-certificates'];
  for (const key of Object.keys(section).filter((each) => !known.includes(each))) {
    notes.push(noteOnKey(`global.${key}`, t('importNotes.nothingLikeYet')));
  }
  return {
    timeoutMs: readTimeout(textOf(section['send-timeout']), notes),
    caFiles: textsOf(section['ca-certificates']).map((file) => absolutePath(file, place)),
  };
}

function readTimeout(written: string | undefined, notes: string[]): number {
  if (written === undefined) return USUAL_TIMEOUT_MS;
  const ms = readDuration(written);
  if (ms === null) {
    notes.push(noteOnKey('global.send-timeout', t('importNotes.badTimeout', { written })));
    return USUAL_TIMEOUT_MS;
  }
  const used = Math.min(MOST_TIMEOUT_MS, Math.max(LEAST_TIMEOUT_MS, ms));
  if (used !== ms) {
    const text = t('importNotes.boundTimeout', { written, used: `${String(used / 1_000)}s` });
    notes.push(noteOnKey('global.send-timeout', text));
  }
  return used;
}
