import { describe, expect, it } from 'vitest';
import { failureOfMount } from '../../../main/restic/mount.ts';

const exit = (stderr: string) => ({
  code: 1,
  signal: null,
  message: '',
  stderr,
  commandLine: 'restic mount --no-lock -- /m',
  endedBy: null,
});

describe('a mount that does not come about', () => {
  it.each([
    'fusermount: exec: "fusermount": executable file not found in $PATH',
    'fusermount: fuse device not found, try "modprobe fuse" first',
    'Fatal: cannot locate OSXFUSE',
    'unknown command "mount" for "restic"',
  ])('is not available with %j', (stderr) => {
    expect(failureOfMount(exit(stderr))).toMatchObject({ kind: 'not-available', details: stderr });
  });

  it('says what else went wrong', () => {
    const { kind } = failureOfMount({ ...exit('wrong password'), code: 12 });
    expect(kind).toBe('wrong-password');
  });
});
