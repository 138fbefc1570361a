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

  it('never in doubt: by what takes back in, or says nothing', () => {
    expect(excludes('!keep', '/', '')('/keep')).toBe(false);
    expect(excludes('a(b')('/x/a(b')).toBe(true);
  });

  it('by Windows paths too', () => {
    expect(excludes('C:\\Users\\ada\\AppData')('C:\\Users\\ada\\AppData\\Local')).toBe(true);
  });
});
