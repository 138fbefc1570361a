import { describe, expect, it } from 'vitest';
import {
  differenceLines,
  folderLines,
  snapshotLine,
  statsLines,
} from '../../../main/command-line/snapshot-words.ts';

describe('a repository in words', () => {
  it('shows a snapshot without what restic did not say', () => {
    const snapshot = {
      id: 'a'.repeat(64),
      tree: 'b'.repeat(64),
      time: '2026-01-02T03:04:05.000Z',
      host: 'vm\u001b[2J',
      paths: ['/a', '/b'],
      tags: ['x'],
      bytesProcessed: null,
      bytesAdded: null,
    };
    expect(snapshotLine(snapshot)).toBe(
      'aaaaaaaa  2026-01-02T03:04:05.000Z  vm\\x1b[2J  /a, /b  #x',
    );
    expect(snapshotLine({ ...snapshot, bytesProcessed: 2_048, bytesAdded: 0 })).toMatch(
      /#x {2}2\.0 KiB {2}0 B added$/,
    );
  });

  it('says how much of a folder or a difference is cut', () => {
    const entry = {
      name: 'a\nb',
      path: '/a\nb',
      kind: 'folder',
      bytes: null,
      modifiedAt: null,
      addressable: true,
    } as const;
    expect(folderLines({ folder: '/', entries: [entry], total: 3, isIndexed: true })).toEqual([
      'a\\x0ab/',
      '… cut here: 2 more',
    ]);
    const difference = {
      changes: [{ path: '/a', modifier: '+' }],
      total: 2,
      filesChanged: 0,
      filesAdded: 2,
      filesRemoved: 0,
      bytesAdded: 5,
      bytesRemoved: 0,
    };
    expect(differenceLines(difference)).toEqual([
      '+  /a',
      '… cut here: 1 more',
      '2 files added, 0 changed, 0 removed; 5 B added, 0 B removed',
    ]);
  });

  it('shows the size of a repository', () => {
    expect(statsLines({ snapshots: 1, bytesStored: 5, bytesUncompressed: 9 })).toEqual([
      '1 snapshot, 5 B stored, 9 B uncompressed',
    ]);
    expect(statsLines({ snapshots: 0, bytesStored: 0, bytesUncompressed: null })).toEqual([
      '0 snapshots, 0 B stored',
    ]);
  });
});
