import { describe, expect, it } from 'vitest';
import { posixCommands, powerShellCommands } from '../../../main/core/recovery-commands.ts';
import { recoverySheet, type RecoveryFacts } from '../../../main/core/recovery-sheet.ts';
import { speaking } from '../../fakes/speaking.ts';

const repository = {
  location: 's3:https://minio:9000/box',
  password: 'abcd-efgh',
  variables: [
    { name: 'AWS_DEFAULT_REGION', value: 'eu', secret: false },
    { name: 'AWS_SECRET_ACCESS_KEY', value: 'k3y', secret: true },
  ],
};
const facts: RecoveryFacts = {
  profile: 'Documents',
  repository,
  second: null,
  paths: ['/home/ada/documents'],
  resticVersion: '0.19.1',
  host: 'lovelace',
  at: '2026-01-02T03:04:05.000Z',
};

describe('a recovery sheet', () => {
  it('has everything that it takes to restore', () => {
    const sheet = recoverySheet(facts);
    for (const text of [
      'Documents',
      's3:https://minio:9000/box',
      'abcd-efgh',
      'AWS_DEFAULT_REGION',
      'k3y',
      '/home/ada/documents',
      '0.19.1',
      'lovelace',
      '2026-01-02T03:04:05.000Z',
      'Whoever has this sheet can read and delete the backups.',
      'It has 9 characters, none of them a space.',
    ]) {
      expect(sheet).toContain(text);
    }
    expect(sheet).not.toContain('Second repository');
    const blanks = recoverySheet({ ...facts, repository: { ...repository, password: ' a 😀 ' } });
    expect(blanks).toContain('5 characters, 3 of them');
  });

  it('has the second repository too', () => {
    const second = { location: '/mnt/second', password: 'ijkl', variables: [] };
    const [, part = ''] = recoverySheet({ ...facts, second }).split('Second repository');
    expect(part).toContain('ijkl');
    expect(part).toContain('export RESTIC_REPOSITORY=&#39;/mnt/second&#39;');
  });

  it('is a page that runs nothing and loads nothing', () => {
    const evil = `"><script>alert('x')</script><img src=//evil>`;
    const place = {
      location: evil,
      password: evil,
      variables: [{ name: 'A', value: evil, secret: false }],
    };
    const sheet = recoverySheet({
      profile: evil,
      repository: place,
      second: place,
      paths: [evil],
      resticVersion: evil,
      host: evil,
      at: evil,
    });
    expect(sheet).not.toMatch(/<(script|img|link|iframe|object)/);
    expect(sheet).not.toMatch(/\s(src|href|on\w+)=[^/]/);
    expect(sheet).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe('the commands to restore', () => {
  it('ask for what is secret, and say the rest', () => {
    expect(posixCommands(repository)).toEqual([
      "export AWS_DEFAULT_REGION='eu'",
      "printf 'AWS_SECRET_ACCESS_KEY: '; IFS= read -r AWS_SECRET_ACCESS_KEY; export AWS_SECRET_ACCESS_KEY",
      "export RESTIC_REPOSITORY='s3:https://minio:9000/box'",
      'restic snapshots',
      'restic restore latest --target "$HOME/restored"',
    ]);
    expect(powerShellCommands(repository)).toEqual([
      "$env:AWS_DEFAULT_REGION = 'eu'",
      "$env:AWS_SECRET_ACCESS_KEY = Read-Host 'AWS_SECRET_ACCESS_KEY'",
      "$env:RESTIC_REPOSITORY = 's3:https://minio:9000/box'",
      'restic snapshots',
      'restic restore latest --target "$HOME\\restored"',
    ]);
  });

  it('take any location as one word', () => {
    const location = "/mnt/Ada's $(x) ’disk";
    expect(posixCommands({ location, variables: [] })[0]).toBe(
      `export RESTIC_REPOSITORY='/mnt/Ada'\\''s $(x) ’disk'`,
    );
    expect(powerShellCommands({ location, variables: [] })[0]).toBe(
      `$env:RESTIC_REPOSITORY = '/mnt/Ada''s $(x) ’’disk'`,
    );
  });
});

describe('a recovery sheet in another language', () => {
  it('is German for whoever speaks it, with the same commands', async () => {
    await speaking('de', () => {
      const sheet = recoverySheet(facts);
      expect(sheet).toContain('<html lang="de">');
      expect(sheet).toContain('<h1>Wiederherstellungsblatt: Documents</h1>');
      expect(sheet).toContain('Es hat 9 Zeichen, keines davon ein Leerzeichen.');
      expect(sheet).toContain('<code>latest</code> ist der neueste Snapshot');
      expect(sheet).toContain('export RESTIC_REPOSITORY=');
    });
  });

  it('is Chinese for whoever speaks that', async () => {
    await speaking('zh-CN', () => {
      expect(recoverySheet(facts)).toContain('共 9 个字符，不含空格。');
    });
  });
});
