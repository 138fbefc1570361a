import { expect, test } from 'vitest';
import type { TaskResult } from '../../../preload/contract/run.ts';
import { figuresOf, remarksOn } from '../../../renderer/words/task-result.ts';

const restored: Extract<TaskResult, { kind: 'restore' }> = {
  kind: 'restore',
  snapshotId: '4f3c1a9b',
  target: '/home/ada/Restored',
  filesTotal: 12,
  filesRestored: 10,
  filesSkipped: 2,
  filesDeleted: 0,
  bytesTotal: 5_000,
  bytesRestored: 4_000,
  verified: true,
};
const drilled: Extract<TaskResult, { kind: 'drill' }> = {
  kind: 'drill',
  snapshotId: '4f3c1a9b',
  filesCompared: 20,
  bytesCompared: 88_000_000,
  comparedWithSource: 17,
  differing: [],
};
const valueOf = (result: TaskResult, name: string): string | undefined =>
  figuresOf(result).find((figure) => figure.name === name)?.value;

test('a restore tells what came back, where to, and whether it was compared', () => {
  expect(valueOf(restored, 'Restored')).toBe('4 kB');
  expect(valueOf(restored, 'Left as they were')).toBe('2');
  expect(remarksOn(restored)).toEqual([
    'Restored to /home/ada/Restored.',
    'What was written has been read again and compared.',
  ]);
  expect(remarksOn({ ...restored, verified: false })[1]).toMatch(/not been compared/);
});

test('only what was really deleted is told as deleted', () => {
  expect(valueOf(restored, 'Deleted')).toBeUndefined();
  expect(valueOf({ ...restored, filesDeleted: 3 }, 'Deleted')).toBe('3');
});

test.each(['/', 'C:\\', 'C:'])('a restore to %s is one to where the files came from', (target) => {
  expect(remarksOn({ ...restored, target })[0]).toBe('Restored to where the files came from.');
});

test('the other tasks tell their own numbers', () => {
  expect(valueOf({ kind: 'forget', kept: 26, removed: 4 }, 'Snapshots removed')).toBe('4');
  expect(valueOf({ kind: 'copy', copied: 3, skipped: 1 }, 'Snapshots copied')).toBe('3');
  const pruned = { kind: 'prune', bytesFreed: 1_000_000, bytesUnused: null } as const;
  expect(valueOf(pruned, 'Freed')).toBe('1 MB');
  expect(valueOf(pruned, 'Still unused')).toBe('unknown');
  const checked = { kind: 'check', errors: 2, suggestions: ['repair index'] } as const;
  expect(valueOf(checked, 'Errors found')).toBe('2');
  expect(remarksOn(checked)).toEqual(['restic suggests: repair index.']);
});

test('a list of differing files that was cut is not told as their number', () => {
  const name = 'Not as they should be';
  expect(valueOf(drilled, name)).toBe('0');
  expect(valueOf({ ...drilled, differing: Array.from({ length: 100 }, String) }, name)).toBe(
    '100 or more',
  );
});
