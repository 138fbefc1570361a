import { describe, expect, it } from 'vitest';
import { groupProblems } from '../../../../renderer/screens/run/group-problems.ts';

describe('the files that could not be read', () => {
  it('stand together by their cause, the most frequent first', () => {
    const groups = groupProblems([
      { item: '/home/ada/take.flac', message: 'read /home/ada/take.flac: input/output error' },
      { item: '/home/ada/a', message: 'open /home/ada/a: permission denied' },
      {
        item: '/home/ada/b',
        message: 'openfile for readdirnames failed: open b: permission denied',
      },
      { item: '/home/ada/c', message: 'permission denied' },
    ]);
    expect(groups).toEqual([
      { cause: 'permission denied', paths: ['/home/ada/a', '/home/ada/b', '/home/ada/c'] },
      { cause: 'input/output error', paths: ['/home/ada/take.flac'] },
    ]);
  });

  it('keep what restic says where it names no file', () => {
    const message = 'file content changed: size differs';
    expect(groupProblems([{ item: 'x', message }])).toEqual([{ cause: message, paths: ['x'] }]);
  });

  it('are read with the file left out where that is all that tells them apart', () => {
    const message = 'Access is denied. C:\\Users\\ada\\x';
    const [group] = groupProblems([{ item: 'C:\\Users\\ada\\x', message }]);
    expect(group?.cause).toBe('Access is denied.');
  });
});
