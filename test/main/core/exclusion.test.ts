import { describe, expect, it } from 'vitest';
import { exclusionOf } from '../../../main/core/exclusion.ts';

const excludes = (...exclusions: readonly string[]) =>
  exclusionOf({ exclusions, exclusionsAnyCase: [] });

describe('a path is left out', () => {
  it('by a name anywhere, and everything below it', () => {
    const isOut = excludes('.cache', '*.tmp');
    for (const path of ['/home/ada/.cache', '/home/ada/.cache/x/y', '/a/b.tmp']) {
      expect(isOut(path)).toBe(true);
    }
    for (const path of ['/home/ada/.cached', '/home/ada/my.cache', '/a/b.tmpl']) {
      expect(isOut(path)).toBe(false);
    }
  });

  it('by a path from the root, with wildcards that stay in one name', () => {
    const isOut = excludes('/home/*/.local', '/var/lib/docker/');
    expect(isOut('/home/ada/.local/share')).toBe(true);
    expect(isOut('/home/ada/x/.local')).toBe(false);
    expect(isOut('/var/lib/docker/overlay2')).toBe(true);
    expect(isOut('/srv/var/lib/docker')).toBe(false);
    expect(excludes('/home/**/node_modules')('/home/ada/a/b/node_modules/c')).toBe(true);
  });

  it('in any case of letters only where that is wanted', () => {
    expect(excludes('thumbs.db')('/a/Thumbs.db')).toBe(false);
    const isOut = exclusionOf({ exclusions: [], exclusionsAnyCase: ['thumbs.db'] });
    expect(isOut('/a/Thumbs.db')).toBe(true);
  });

  it('unless a later pattern takes it back in', () => {
    const isOut = excludes('*.tmp', '!keep.tmp');
    expect(isOut('/a/keep.tmp')).toBe(false);
    expect(isOut('/a/other.tmp')).toBe(true);
    expect(excludes('!keep', '')('/keep')).toBe(false);
  });

  it('by classes and escaped signs, and by nothing that cannot be read', () => {
    expect(excludes('a(b')('/x/a(b')).toBe(true);
    expect(excludes('file[0-9a]')('/x/filea')).toBe(true);
    expect(excludes('file[^0-9]')('/x/file3')).toBe(false);
    expect(excludes('\\[1\\]')('/x/[1]')).toBe(true);
    expect(excludes('[1')('/x/[1')).toBe(false);
  });

  it('by Windows paths too', () => {
    const isOut = exclusionOf(
      { exclusions: ['C:\\Users\\ada\\AppData'], exclusionsAnyCase: ['*.BAK'] },
      true,
    );
    expect(isOut('C:\\Users\\ada\\AppData\\Local')).toBe(true);
    expect(isOut('C:\\Users\\bob\\AppData')).toBe(false);
    expect(isOut('D:\\x\\letter.bak')).toBe(true);
  });
});
