import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { serviceCommandOf } from '../../../main/command-line/service.ts';
import { openTerminal } from '../../../main/command-line/terminal.ts';

function run(words: readonly string[], platform: string, { json = false } = {}) {
  let out = '';
  let err = '';
  const terminal = openTerminal(
    {
      out: writer((text) => (out += text)),
      err: writer((text) => (err += text)),
    },
    json,
  );
  const place = {
    platform,
    program: '/usr/bin/node',
    script: '/opt/bellhop/main/cli.ts',
    dataFolder: '/home/ada/.config/Bellhop',
    searchPath: '/usr/bin',
  };
  const code = serviceCommandOf(['service', ...words], place, terminal);
  return { code, out, err };
}

function writer(take: (text: string) => void): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      take(chunk.toString());
      done();
    },
  });
}

describe('bellhop service', () => {
  it('prints a unit on Linux, how to install it beside it', () => {
    const { code, out, err } = run([], 'linux');
    expect(code).toBe(0);
    expect(out).toMatch(/^\[Unit\]\n/);
    expect(out).toContain(
      'ExecStart=/usr/bin/node /opt/bellhop/main/cli.ts serve --data /home/ada/.config/Bellhop\n',
    );
    expect(out).toMatch(/WantedBy=default\.target\n$/);
    expect(err).toContain('systemctl --user enable --now bellhop.service');
  });

  it('prints a LaunchAgent on macOS', () => {
    const { code, out, err } = run([], 'darwin');
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml .*<\/plist>\n$/s);
    expect(err).toContain('launchctl bootstrap');
  });

  it('prints the one that is asked for', () => {
    expect(run(['launchd'], 'linux').out).toContain('<plist');
    expect(run(['systemd'], 'darwin').out).toContain('[Service]');
  });

  it('says both in JSON', () => {
    const { out } = run([], 'linux', { json: true });
    expect(JSON.parse(out)).toMatchObject({ manager: 'systemd' });
  });

  it('refuses Windows, with what to do there instead', () => {
    const { code, out, err } = run([], 'win32');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('schtasks /Create');
    expect(run(['systemd'], 'win32').code).toBe(1);
  });

  it('understands no other words', () => {
    expect(run(['upstart'], 'linux').code).toBeNull();
    expect(run(['systemd', 'more'], 'linux').code).toBeNull();
  });
});
