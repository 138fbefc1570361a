import { describe, expect, it } from 'vitest';
import { decideRestore, tally, type RestoreFacts } from '../../../main/core/decide-restore.ts';
import { noCounts, type RestoreCounts } from '../../../main/core/restore-message.ts';
import type { FileProblem } from '../../../preload/contract/run.ts';
import { anExit } from '../../fakes/house.ts';

const counts = (changes: Partial<RestoreCounts>): RestoreCounts => ({ ...noCounts, ...changes });
const problem = (item: string, message: string): FileProblem => ({ item, message });

const decide = (changes: Partial<RestoreFacts>) =>
  decideRestore({
    exit: anExit(0),
    cancelled: false,
    isComplete: true,
    counts: counts({ filesTotal: 100, filesRestored: 103 }),
    problems: [],
    missing: [],
    target: '/restored',
    inPlace: false,
    verify: false,
    ...changes,
  });

const failed = (count: number, message: string): Partial<RestoreFacts> => ({
  exit: anExit(1, `Fatal: There were ${String(count)} errors`),
  problems: Array.from({ length: count }, (_, index) => problem(`/${String(index)}`, message)),
});

describe('a restore', () => {
  it('succeeds, also where there was nothing to do but to look', () => {
    const done = { outcome: 'succeeded', failure: null, message: 'The files are restored.' };
    expect(decide({})).toEqual(done);
    expect(decide({ counts: counts({ filesDeleted: 4 }) })).toEqual(done);
    expect(decide({ counts: counts({ filesSkipped: 4 }) })).toEqual({
      ...done,
      message: 'Nothing had to be restored: all of it was there already.',
    });
  });

  it('counts no more than there was, without what failed, and with what was there', () => {
    const some = counts({ filesTotal: 3, filesRestored: 5, filesSkipped: 4, bytesSkipped: 7 });
    const tallied = { filesTotal: 7, filesSkipped: 4, filesDeleted: 0, bytesTotal: 7 };
    const after = (failures: number) =>
      tally({ counts: some, problems: [], ...failed(failures, 'is a directory') });
    expect(after(0)).toEqual({ ...tallied, filesRestored: 3, bytesRestored: 0 });
    expect(after(1)).toMatchObject({ filesRestored: 2 });
    expect(after(9)).toMatchObject({ filesRestored: 0 });
  });

  it('has failed where restic found nothing to do and ended well', () => {
    expect(decide({ counts: noCounts })).toMatchObject({
      outcome: 'failed',
      message: 'Nothing was restored: the snapshot holds none of what was chosen.',
      failure: { kind: 'not-found' },
    });
  });

  it('warns of what the snapshot does not hold', () => {
    expect(decide({ missing: ['/a', '/b', '/c'] })).toMatchObject({
      outcome: 'warned',
      message:
        'The files are restored. The snapshot does not hold /a and 2 more of what was chosen.',
    });
  });

  it('warns where a part could not be written, and says how much', () => {
    expect(decide(failed(3, 'is a directory'))).toEqual({
      outcome: 'warned',
      failure: null,
      message: 'Restored 97 of 100 files; 3 could not be restored.',
    });
    expect(decide({ ...failed(3, 'is a directory'), exit: anExit(0) }).outcome).toBe('warned');
  });

  it('has failed where nothing could be written, with the reason', () => {
    const all = counts({ filesTotal: 2, filesRestored: 2 });
    const kindOf = (message: string) =>
      decide({ ...failed(2, message), counts: all }).failure?.kind;
    expect(kindOf('remove /a: directory not empty')).toBe('restore-incomplete');
    expect(kindOf('mkdir /a: read-only file system')).toBe('permission-denied');
    expect(kindOf('open /a: permission denied')).toBe('permission-denied');
    expect(kindOf('write /a: no space left on device')).toBe('disk-full');
  });

  it('only warns where the target knows no owners, rights or times', () => {
    expect(decide(failed(100, 'lchown /restored/a: operation not permitted'))).toEqual({
      outcome: 'warned',
      failure: null,
      message: 'The files are restored. 100 of them are without their owner, rights or times.',
    });
    const gone = failed(100, 'chmod /restored/a: no such file or directory');
    expect(decide(gone).failure?.kind).toBe('restore-incomplete');
  });

  it('has failed where the disk is full, and counts what is there', () => {
    expect(decide(failed(60, 'write /a: no space left on device'))).toMatchObject({
      outcome: 'failed',
      message:
        'Restored 40 of 100 files; 60 could not be restored. There is no space left where it is restored to.',
      failure: { kind: 'disk-full' },
    });
  });

  it('has failed where what was written differs', () => {
    const other = failed(2, 'Unexpected content in /restored/a, starting at offset 0');
    expect(decide({ ...other, verify: true })).toMatchObject({
      outcome: 'failed',
      message: '2 restored files are not as in the snapshot.',
      failure: { kind: 'restore-differs' },
    });
    const short = failed(1, 'Invalid file size for /restored/a: expected 5, got 4');
    expect(decide({ ...short, verify: true }).failure?.kind).toBe('restore-differs');
  });

  it('is cancelled when it was asked to stop, and says where its part is', () => {
    expect(decide({ exit: anExit(1, 'interrupted'), cancelled: true, isComplete: false })).toEqual({
      outcome: 'cancelled',
      failure: null,
      message:
        'The restore was cancelled. What was written so far stays in /restored. Some files may be incomplete, though their size is right: restore them again.',
    });
    const { message } = decide({ cancelled: true, inPlace: true });
    expect(message).toContain('where it was put');
  });

  it('has failed for the reason that restic gave where it broke off', () => {
    const kindOf = (code: number, said: string) =>
      decide({ exit: anExit(code, said), isComplete: false }).failure?.kind;
    expect(kindOf(11, 'Fatal: unable to create lock')).toBe('locked');
    expect(kindOf(12, 'Fatal: wrong password or no key found')).toBe('wrong-password');
    expect(kindOf(10, 'Fatal: repository does not exist')).toBe('repository-missing');
    expect(decide({ exit: anExit(1, 'Fatal: it broke') }).failure?.kind).toBe('engine-failed');
  });
});
