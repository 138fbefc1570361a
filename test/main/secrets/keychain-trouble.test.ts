import { describe, expect, it } from 'vitest';
import { notLoadable, readTrouble } from '../../../main/secrets/keychain-trouble.ts';

describe('the words of a keychain', () => {
  it.each([
    ['linux', 'Cannot create an item in a locked collection', 'locked'],
    ['linux', 'GDBus.Error:org.freedesktop.Secret.Error.IsLocked: Collection is locked', 'locked'],
    ['linux', 'The prompt was dismissed', 'locked'],
    [
      'linux',
      'Object does not exist at path “/org/freedesktop/secrets/collection/login”',
      'missing',
    ],
    ['linux', 'The name org.freedesktop.secrets was not provided by any .service files', 'missing'],
    ['linux', 'Cannot autolaunch D-Bus without X11 $DISPLAY', 'missing'],
    ['linux', 'Could not connect: No such file or directory', 'missing'],
    ['linux', 'Timeout was reached', 'unresponsive'],
    ['darwin', 'User interaction is not allowed.', 'locked'],
    ['darwin', 'The user name or passphrase you entered is not correct.', 'locked'],
    ['darwin', 'A default keychain could not be found.', 'missing'],
    ['win32', 'Element not found.', 'missing'],
    ['freebsd', 'something new', 'missing'],
  ] as const)('on %s, "%s" means %s', (platform, said, kind) => {
    const trouble = readTrouble(said, platform);
    expect(trouble.kind).toBe(kind);
    expect(trouble.details).toBe(said);
    expect(trouble.message).toMatch(/\.$/);
    expect(trouble.hint).toMatch(/\.$/);
  });

  it('tell a keyring that was started anew from none', () => {
    const trouble = readTrouble('The name :1.0 was not provided by any .service files', 'linux');
    expect(trouble.hint).toBe('Quit Bellhop and start it again.');
  });

  it('name the package that is missing on Linux only', () => {
    expect(notLoadable('…', 'linux').hint).toContain('libsecret');
    expect(notLoadable('…', 'win32').hint).not.toContain('libsecret');
  });
});
