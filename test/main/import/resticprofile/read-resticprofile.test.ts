import { describe, expect, it } from 'vitest';
import { draftFrom, failureOf, importedFrom, profileWith } from '../samples.ts';

describe('a resticprofile configuration', () => {
  const simple = 'repository: /backup\n  backup:\n    source: /source';

  it.each([
    ['30s', 30_000],
    ['2m', 120_000],
    ['1m20s', 80_000],
  ])('S0-15 waits as long as send-timeout says: %s', (written, ms) => {
    const yaml = `global:\n  send-timeout: ${written}\nnas:\n  ${simple}\n    send-after:\n      url: https://a.example/`;
    expect(draftFrom(yaml).profile.tasks.backup.hooks[0]?.timeoutMs).toBe(ms);
  });

  it('S0-15 says so when send-timeout cannot be taken as it is', () => {
    const notesFor = (written: string) =>
      importedFrom(`global:\n  send-timeout: ${written}\nnas:\n  ${simple}`, 'p.yaml').notes;
    expect(notesFor('soon')[0]).toContain('so 30s is used');
    expect(notesFor('1h')[0]).toContain('becomes 600s');
  });

  it('may be of version 2, with its profiles in a section of their own', () => {
    const yaml = `version: "2"\nglobal:\n  priority: low\ngroups:\n  all: [nas]\nprofiles:\n  nas:\n    repository: /backup\n    backup:\n      source: /source`;
    const { drafts, notes } = importedFrom(yaml, 'profiles.yaml');
    expect(drafts.map(({ profile }) => profile.name)).toEqual(['nas']);
    expect(notes).toEqual([
      'Key global.priority: left out, Bellhop has nothing like it yet.',
      'Key groups: left out, Bellhop has nothing like it yet.',
    ]);
  });

  it('lets a profile inherit keys and the keys of sections, but no hooks of its own', () => {
    const yaml = `
default:
  repository: /backup
  backup:
    exclude: ["*.tmp"]
    send-after: {url: https://a.example/}
    send-finally: {url: https://c.example/}
nas:
  inherit: default
  backup:
    source: /source
    send-after: {url: https://b.example/}
`;
    const { drafts, notes } = importedFrom(yaml, 'profiles.yaml');
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.profile.source.exclusions).toEqual(['*.tmp']);
    expect(drafts[0]?.profile.tasks.backup.hooks.map(({ url }) => url)).toEqual([
      'https://b.example/',
      'https://c.example/',
    ]);
    expect(notes).toEqual([
      'Profile “default”, backup.source: the profile is left out, it names nothing to back up.',
    ]);
  });

  it.each([
    ['nas:\n  inherit: gone\n  backup:\n    source: /a', '“gone”, which is not there'],
    ['nas:\n  inherit: nas\n  backup:\n    source: /a', 'inherits from itself'],
    ['nas:\n  check: {}', 'names nothing to back up'],
    ['version: "1"', 'no profile that Bellhop can run'],
  ])('without a profile that can run is refused, saying why: %#', (yaml, why) => {
    expect(failureOf(yaml, 'profiles.yaml').message).toContain(why);
  });

  it('shares one repository among profiles that open it in the same way', () => {
    const yaml = `
base:
  repository: /backup
  password-file: key.txt
a: {inherit: base, backup: {source: /a}}
b: {inherit: base, backup: {source: /b}}
c: {inherit: base, password-file: other.txt, backup: {source: /c}}
`;
    const { drafts, notes } = importedFrom(yaml, 'profiles.yaml');
    const [a, b, c] = drafts;
    expect(b?.repository).toEqual(a?.repository);
    expect(b?.profile.repositoryId).toBe(a?.repository.id);
    expect(notes).toContain(
      'Profile “b”, password-file: left out, store the password with: bellhop secret set a-repository.',
    );
    expect(c?.repository.passwordSecret).toBe('c-repository');
  });

  it('asks once for a secret that several profiles use, and apart for each other value', () => {
    const profileWith = (token: string) => ({
      repository: '/backup',
      backup: {
        source: '/a',
        'send-after': { url: 'https://a.example/', headers: { name: 'X-Token', value: token } },
      },
    });
    const profiles = { 'nas a': profileWith('1'), 'nas-a': profileWith('2'), c: profileWith('1') };
    const { drafts } = importedFrom(JSON.stringify(profiles), 'profiles.json');
    const values = drafts.map(({ profile }) => profile.tasks.backup.hooks[0]?.headers[0]?.value);
    expect(values).toEqual([
      '{{secret "nas-a-x-token"}}',
      '{{secret "nas-a-x-token-2"}}',
      '{{secret "nas-a-x-token"}}',
    ]);
  });

  it('keeps passwords, tokens and keys out of the profile and out of the notes', () => {
    const yaml = `
nas:
  repository: "rest:https://ada:hunter2@nas.example/repo"
  password-command: "echo hunter2"
  env:
    aws_secret_access_key: hunter2
    restic_password: hunter2
    RESTIC_COMPRESSION: max
  backup:
    source: /source
    send-after:
      url: https://a.example/
      headers:
        - {name: Authorization, value: Bearer hunter2}
        - {name: X-Plain, value: "{{ not a template }} $HOME"}
    send-finally:
      url: https://ada:hunter2@a.example/
      headers: {name: Authorization, value: Bearer hunter2 too}
`;
    const { drafts, notes } = importedFrom(yaml, 'profiles.yaml');
    expect(JSON.stringify({ drafts, notes })).not.toContain('hunter2');
    expect(drafts[0]?.repository).toMatchObject({
      location: 'rest:https://nas.example/repo',
      environment: [
        { name: 'AWS_SECRET_ACCESS_KEY', secret: 'nas-aws-secret-access-key' },
        { name: 'RESTIC_COMPRESSION', value: 'max' },
        { name: 'RESTIC_REST_USERNAME', value: 'ada' },
        { name: 'RESTIC_REST_PASSWORD', secret: 'nas-rest-password' },
      ],
    });
    expect(drafts[0]?.profile.tasks.backup.hooks[0]?.headers).toEqual([
      { name: 'Authorization', value: '{{secret "nas-authorization"}}' },
      { name: 'X-Plain', value: '\\{{ not a template }} $HOME' },
    ]);
    expect(notes.filter((note) => note.includes('bellhop secret set'))).toHaveLength(5);
    expect(notes.join()).toContain('bellhop secret set nas-authorization-2');
  });

  it('names each key that has no place in Bellhop', () => {
    const yaml = `
nas:
  repository: /backup
  lock: /tmp/lock
  run-before: echo hello
  backup:
    source: [data, "~/photos/*", /$DISK/x]
    iexclude-file: pictures
    files-from: list
    schedule: fortnightly
    schedule-permission: system
`;
    const { drafts, notes } = importedFrom(yaml, 'profiles.yaml');
    expect(drafts[0]?.profile.source.paths[0]).toBe('/etc/backup/data');
    expect(notes.map((note) => note.split(':')[0])).toEqual([
      'Profile “nas”, lock',
      'Profile “nas”, run-before',
      'Profile “nas”, backup.iexclude-file',
      'Profile “nas”, backup.files-from',
      'Profile “nas”, backup.schedule-permission',
      'Profile “nas”, backup.source',
      'Profile “nas”, backup.source',
      'Profile “nas”, backup.schedule',
    ]);
  });

  it('takes the repository of RESTIC_REPOSITORY, and relative paths from the folder of the file', () => {
    const yaml = 'nas:\n  env:\n    restic_repository: local:disk\n  backup:\n    source: /a';
    expect(draftFrom(yaml).repository.location).toBe('/etc/backup/disk');
  });

  it('runs each of its tasks on its own schedule', () => {
    const { profile, notes } = profileWith({
      backup: { source: '/a', schedule: 'hourly' },
      check: { schedule: '08:30' },
      prune: { schedule: { at: 'weekly', permission: 'user' } },
    });
    const calendar = (expression: string) => [{ kind: 'calendar', expression }];
    expect(profile.tasks).toMatchObject({
      backup: { schedules: calendar('hourly') },
      copy: { schedules: [] },
      check: { schedules: calendar('08:30') },
      forget: { schedules: [] },
      prune: { schedules: calendar('weekly') },
    });
    expect(notes).toEqual([]);
  });

  it('copies to the repository of its copy section', () => {
    const copy = {
      repository: 'rest:https://ada:hunter2@nas.example/copies',
      'password-file': 'copy.txt',
      initialize: true,
    };
    const { profile, notes } = profileWith({ copy, env: { AWS_REGION: 'eu' } });
    expect(profile.copyTo).toEqual({
      location: 'rest:https://nas.example/copies',
      passwordSecret: 'nas-copy-repository',
      environment: [
        { name: 'AWS_REGION', value: 'eu' },
        { name: 'RESTIC_REST_USERNAME', value: 'ada' },
        { name: 'RESTIC_REST_PASSWORD', secret: 'nas-rest-password' },
      ],
    });
    expect(notes.map((note) => note.split(':')[0])).toEqual([
      'Profile “nas”, copy.initialize',
      'Profile “nas”, copy.password-file',
      'Profile “nas”, copy.repository',
    ]);
    expect(profileWith({ copy: {} })).toMatchObject({
      profile: { copyTo: null },
      notes: [expect.stringContaining('copy.repository: none is named')],
    });
  });

  it.each([
    ['home', ['home']],
    [
      ['home, nas', 'home', ''],
      ['home', 'nas'],
    ],
    [true, []],
  ])('tags its snapshots: %j', (tag, tags) => {
    expect(profileWith({ backup: { source: '/a', tag } }).profile.tags).toEqual(tags);
  });
});
