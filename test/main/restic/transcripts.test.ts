import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderReader } from '../../../main/restic/browse.ts';
import { differenceReader } from '../../../main/restic/diff.ts';
import { readKeys } from '../../../main/restic/keys.ts';
import { lineReader } from '../../../main/restic/lines.ts';
import { readBackupLine } from '../../../main/restic/messages.ts';
import { findDocument } from '../../../main/restic/read-document.ts';
import { readRestoreLine } from '../../../main/restic/restore-messages.ts';
import { readSnapshots } from '../../../main/restic/snapshots.ts';
import { readStats } from '../../../main/restic/stats.ts';
import { versions } from './transcripts.ts';

// Everything that restic was ever recorded to say, through every reader, whole and broken.

const fixtures = path.join(import.meta.dirname, '..', '..', 'fixtures', 'restic');

/** What the readers make of a stream that comes in these chunks. */
function readAll(chunks: readonly Buffer[]) {
  const folder = folderReader('/src');
  const difference = differenceReader();
  const backups: ReturnType<typeof readBackupLine>[] = [];
  const restores: ReturnType<typeof readRestoreLine>[] = [];
  const { read, end } = lineReader((line) => {
    folder.hear(line);
    difference.hear(line);
    backups.push(readBackupLine(line));
    restores.push(readRestoreLine(line));
  });
  for (const chunk of chunks) read(chunk);
  end();
  const document = findDocument(Buffer.concat(chunks).toString('utf8'));
  return {
    entries: folder.listing()?.entries.length ?? null,
    difference: difference.difference(),
    snapshotId: backups.find((each) => each.kind === 'summary')?.snapshotId ?? null,
    restored: restores.filter((each) => each.kind === 'summary').length,
    problems: backups.filter((each) => each.kind === 'error').length,
    snapshots: readSnapshots(document)?.length ?? null,
    keys: readKeys(document)?.length ?? null,
    stats: readStats(document),
  };
}

type Read = ReturnType<typeof readAll>;

/** Facts that must be read from each recording, also when other things stand between. */
const facts: readonly (readonly [
  situation: string,
  known: (read: Read) => unknown,
  is: unknown,
])[] = [
  ['backup-json-first.stdout', ({ snapshotId }) => snapshotId?.length, 64],
  ['backup-json-missing-one.stdout', ({ snapshotId }) => snapshotId?.length, 64],
  ['backup-json-unreadable-rc3.stderr', ({ problems }) => problems > 0, true],
  ['backup-sigint.stdout', ({ snapshotId }) => snapshotId, null],
  ['restore-json.stdout', ({ restored }) => restored, 1],
  ['restore-damaged.stdout', ({ restored }) => restored, 1],
  ['diff-json.stdout', ({ difference }) => difference !== null, true],
  ['ls-json.stdout', ({ entries }) => (entries ?? 0) > 0, true],
  ['snapshots-json.stdout', ({ snapshots }) => (snapshots ?? 0) > 0, true],
  ['snapshots-json-empty.stdout', ({ snapshots }) => snapshots, 0],
  ['unknown-snapshot.stdout', ({ snapshots }) => snapshots, 0],
  ['key-list-json.stdout', ({ keys }) => keys, 1],
  ['stats-raw-json.stdout', ({ stats }) => (stats?.bytesStored ?? 0) > 0, true],
];

/** A generator of the same numbers from 0 to 1 for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(list: readonly T[], next: () => number): T =>
  list[Math.floor(next() * list.length)] as T;

function inChunks(bytes: Buffer, next: () => number): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = 1 + Math.floor(next() * next() * 5_000);
    chunks.push(bytes.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

/** Lines that restic may write between others: text, broken ones, what a terminal needs. */
const texts: readonly string[] = [
  '{"message_type":"status"',
  'null',
  'subprocess ssh: warning',
  '\u001b[2K[0:00] 100.00%  2 / 2 snapshots\r',
  'Save(<data/4495ce8f3a>) returned error, retrying after 528.4ms: EOF',
  '{"a":1} and text',
  '\ufffd\u0000',
];

/** New kinds of messages too: not around a document, which is the only one where it stands. */
const strangers: readonly string[] = [
  ...texts,
  '{"message_type":"from-the-future","percent_done":"much"}',
  '{"message_type":42}',
];

const isDocument = (name: string) => /^(?:snapshots|unknown-snapshot|key-list|stats)/.test(name);

/** The same lines, with others between them. */
function among(others: readonly string[], text: string, next: () => number): string {
  const lines = text
    .split('\n')
    .flatMap((line) => (next() < 0.5 ? [line] : [pick(others, next), line]));
  return `${lines.join(next() < 0.5 ? '\n' : '\r\n')}\n`;
}

/** Some bytes changed, taken out or doubled. */
function damaged(bytes: Buffer, next: () => number): Buffer {
  const parts = inChunks(bytes, next).map((part) => {
    const chance = next();
    if (chance < 0.1) return Buffer.alloc(0);
    if (chance < 0.2) return Buffer.concat([part, part]);
    const copy = Buffer.from(part);
    if (chance < 0.5) copy[Math.floor(next() * copy.length)] = Math.floor(next() * 256);
    return copy;
  });
  return Buffer.concat(parts);
}

for (const version of versions) {
  const files = readdirSync(path.join(fixtures, version)).filter((name) => !name.endsWith('.rc'));
  const bytesOf = (name: string) => readFileSync(path.join(fixtures, version, name));

  describe(`what restic ${version} was recorded to say`, () => {
    it.each(facts)('in %s is understood, whatever the chunks', (name, known, is) => {
      const bytes = bytesOf(name);
      expect(known(readAll([bytes]))).toEqual(is);
      for (let seed = 1; seed <= 5; seed += 1) {
        expect(known(readAll(inChunks(bytes, numbersFrom(seed))))).toEqual(is);
      }
    });

    it.each(facts)('in %s is understood among lines that nobody knows', (name, known, is) => {
      if (known(readAll([])) === is) return; // what is not said cannot be covered up
      for (let seed = 1; seed <= 5; seed += 1) {
        const next = numbersFrom(seed);
        const others = isDocument(name) ? texts : strangers;
        const text = among(others, bytesOf(name).toString('utf8'), next);
        expect(known(readAll(inChunks(Buffer.from(text), next)))).toEqual(is);
      }
    });

    it.each(files)('in %s makes no reader throw, however it is damaged', (name) => {
      const bytes = bytesOf(name);
      for (let seed = 1; seed <= 3; seed += 1) {
        const next = numbersFrom(seed);
        expect(() => readAll(inChunks(damaged(bytes, next), next))).not.toThrow();
      }
    });
  });
}
