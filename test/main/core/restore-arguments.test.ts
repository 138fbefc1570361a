import { describe, expect, it } from 'vitest';
import { restoreArguments, type RestoreManner } from '../../../main/core/restore-arguments.ts';

const manner: RestoreManner = {
  platform: 'linux',
  overwrite: 'if-changed',
  deleteOthers: false,
  verify: false,
  dryRun: false,
  limits: { uploadKiB: null, downloadKiB: null },
};
const step = { snapshot: 'abc:/home', target: '/tmp/t', paths: ['/ada'], except: [] };

describe('the arguments of a restore', () => {
  it('put JSON first, and every value behind its own flag', () => {
    expect(restoreArguments(step, manner)).toEqual({
      args: [
        '--json',
        'restore',
        '--target=/tmp/t',
        '--overwrite=if-changed',
        '--include=/ada',
        'abc:/home',
      ],
      includeFile: null,
    });
  });

  it('say what else is wished, and compare nothing in a dry run', () => {
    const all = {
      ...manner,
      deleteOthers: true,
      verify: true,
      limits: { uploadKiB: 7, downloadKiB: 8 },
    };
    const { args } = restoreArguments(step, all);
    expect(args.slice(0, 4)).toEqual([
      '--json',
      '--limit-upload=7',
      '--limit-download=8',
      'restore',
    ]);
    expect(args).toEqual(expect.arrayContaining(['--delete', '--verify']));
    const dry = restoreArguments(step, { ...all, dryRun: true }).args;
    expect(dry).toContain('--dry-run');
    expect(dry).not.toContain('--verify');
  });

  it('leave out what is in use, in upper and lower case where those are the same', () => {
    const whole = { ...step, paths: [], except: ['/a*b'] };
    expect(restoreArguments(whole, manner).args).toContain('--exclude=/a[*]b');
    const darwin = restoreArguments(whole, { ...manner, platform: 'darwin' });
    expect(darwin.args).toContain('--iexclude=/a[*]b');
  });

  it('go into a file where they are too long, but for those that a file cannot say', () => {
    const paths = Array.from({ length: 10_000 }, (_, index) => `/file ${String(index)}`);
    const { args, includeFile } = restoreArguments(
      { ...step, paths: [...paths, '/a\nb', '/$x'] },
      manner,
    );
    expect(args.filter((each) => each.startsWith('--include'))).toEqual(['--include=/a\nb']);
    const lines = includeFile?.split('\n') ?? [];
    expect(lines).toHaveLength(10_002);
    expect(lines.slice(0, 2)).toEqual(['/file 0', '/file 1']);
    expect(lines.slice(-2)).toEqual(['/$$x', '']);
  });
});
