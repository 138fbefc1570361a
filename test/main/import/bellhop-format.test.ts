import { describe, expect, it } from 'vitest';
import { writeBellhopFormat } from '../../../main/import/write-bellhop-format.ts';
import { failureOf, healthchecksExample, importedFrom } from './samples.ts';

const least = {
  name: 'Documents',
  paths: ['/home/ada/documents'],
  repository: { location: '/backup' },
};

const fileOf = (...profiles: readonly object[]) => JSON.stringify({ bellhop: 1, profiles });

const hooksOf = (...hooks: readonly object[]) =>
  importedFrom(
    fileOf({
      ...least,
      backup: { hooks: hooks.map((hook) => ({ name: 'x', moments: ['success'], ...hook })) },
    }),
    'bellhop.json',
  ).drafts[0]!.profile.tasks.backup.hooks;

const url = 'https://hc-ping.com/1';

describe("Bellhop's own format", () => {
  it('needs a name, paths and a location only', () => {
    const { drafts, notes } = importedFrom(fileOf(least), 'bellhop.json');
    expect(notes).toEqual([]);
    expect(drafts[0]).toEqual({
      repository: {
        id: 'id-1',
        location: '/backup',
        passwordSecret: 'documents-repository',
        environment: [],
      },
      profile: {
        id: 'id-2',
        name: 'Documents',
        repositoryId: 'id-1',
        source: { paths: ['/home/ada/documents'], exclusions: [] },
        tasks: { backup: { schedule: null, hooks: [] } },
      },
    });
  });

  it('takes relative paths from the folder of the file, and ~ as the home folder', () => {
    const text = fileOf({
      ...least,
      paths: ['data', '../more', '~/documents'],
      repository: { location: './repository' },
    });
    const [draft] = importedFrom(text, 'bellhop.json').drafts;
    expect(draft?.profile.source.paths).toEqual([
      '/etc/backup/data',
      '/etc/more',
      '/home/ada/documents',
    ]);
    expect(draft?.repository.location).toBe('/etc/backup/repository');
  });

  it.each(['rest:https://example.org/repo', 'sftp:ada@nas:/backup', 's3:s3.amazonaws.com/b'])(
    'leaves a remote location as it is: %s',
    (location) => {
      const text = fileOf({ ...least, repository: { location } });
      expect(importedFrom(text, 'bellhop.json').drafts[0]?.repository.location).toBe(location);
    },
  );

  it('sends GET without a body, and POST with one', () => {
    const hooks = hooksOf({ url }, { url, body: 'done' }, { url, body: { kind: 'context' } });
    expect(hooks.map(({ method, body }) => [method, body.kind])).toEqual([
      ['GET', 'none'],
      ['POST', 'template'],
      ['POST', 'context'],
    ]);
  });

  it('sends the context where a method wants a body and none is given', () => {
    const hooks = hooksOf({ url, method: 'put' }, { url, method: 'POST', body: { kind: 'none' } });
    expect(hooks.map(({ body }) => body.kind)).toEqual(['context', 'none']);
  });

  it.each([
    ['{"a": "{{ERROR}}"}', [], 'json'],
    ['[1]', [], 'json'],
    ['"{{ERROR}}"', [{ name: 'content-type', value: 'application/json' }], 'json'],
    ['{{PROFILE_NAME}} is done', [], 'text'],
    ['done', [{ name: 'Content-Type', value: 'text/plain' }], 'text'],
  ])('tells the format of the body %s', (body, headers, format) => {
    expect(hooksOf({ url, body, headers })[0]?.body).toEqual({
      kind: 'template',
      format,
      text: body,
    });
  });

  it('waits 30 s for a reporting hook and 60 s for a gating one, unless told otherwise', () => {
    const hooks = hooksOf(
      { url },
      { url, onFailure: 'warn' },
      { url, timeout: '1m20s' },
      { url, timeout: 2.5 },
    );
    expect(hooks.map(({ timeoutMs }) => timeoutMs)).toEqual([30_000, 60_000, 80_000, 2_500]);
  });

  it.each([
    ['200-299', [{ from: 200, to: 299 }]],
    [
      '200, 204',
      [
        { from: 200, to: 200 },
        { from: 204, to: 204 },
      ],
    ],
    [201, [{ from: 201, to: 201 }]],
    [
      [200, '300-399', { from: 404, to: 410 }],
      [
        { from: 200, to: 200 },
        { from: 300, to: 399 },
        { from: 404, to: 410 },
      ],
    ],
  ])('reads %j as the answers that are fine', (success, ranges) => {
    expect(hooksOf({ url, success })[0]?.success).toEqual(ranges);
  });

  it('lets profiles with the same repository share it', () => {
    const { drafts } = importedFrom(
      fileOf(
        { ...least, repository: { location: '/backup', passwordSecret: 'nas' } },
        { ...least, name: 'Photos', repository: { location: '/backup', passwordSecret: 'nas' } },
        { ...least, name: 'Music', repository: { location: '/other', passwordSecret: 'nas' } },
      ),
      'bellhop.json',
    );
    const [first, second, third] = drafts.map(({ profile }) => profile.repositoryId);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('leaves out keys that it does not know, with a note each', () => {
    const hook = { name: 'x', moments: ['success'], url, colour: 'red' };
    const text = JSON.stringify({
      bellhop: 1,
      made: 'today',
      profiles: [{ ...least, backup: { hooks: [hook] } }],
    });
    const { drafts, notes } = importedFrom(text, 'bellhop.json');
    expect(drafts[0]?.profile.tasks.backup.hooks).toHaveLength(1);
    expect(notes).toEqual([
      'Profile "Documents", backup.hooks.0.colour: left out, this Bellhop does not know the key.',
      'Key made: left out, this Bellhop does not know it.',
    ]);
  });

  it.each([
    [{ ...least, paths: [] }, 'choose at least one folder'],
    [{ ...least, name: undefined }, 'profiles.0.name'],
    [{ ...least, backup: { hooks: [{ name: 'x', moments: ['success'] }] } }, 'hooks.0.url'],
    [{ ...least, backup: { schedule: { kind: 'daily', at: '25:00' } } }, 'schedule.at'],
    [
      { ...least, backup: { hooks: [{ name: 'x', moments: ['success'], url: 'ftp://a' }] } },
      'http',
    ],
    [
      { ...least, backup: { hooks: [{ name: 'x', moments: ['before'], url, timeout: 'soon' }] } },
      'timeout: is a duration',
    ],
    [
      { ...least, repository: { location: 'rest:https://ada:hunter2@nas/' } },
      'must not hold a password',
    ],
  ])('refuses what cannot be stored and names the place: %#', (profile, place) => {
    const failure = failureOf(fileOf(profile), 'bellhop.json');
    expect(failure.kind).toBe('invalid-input');
    expect(failure.message).toContain(place);
    expect(failure.message).not.toContain('hunter2');
  });

  it('refuses a version of the format that is not its own', () => {
    const failure = failureOf('{"bellhop": 2, "profiles": []}', 'bellhop.json');
    expect(failure.message).toContain('bellhop: must be 1');
  });

  it('is read back from an export to the same profiles', () => {
    const text = fileOf({
      name: 'Documents',
      paths: ['/home/ada/documents'],
      exclusions: ['*.tmp'],
      repository: {
        location: 'rest:https://nas/',
        passwordSecret: 'nas',
        environment: [
          { name: 'RESTIC_REST_USERNAME', value: 'ada' },
          { name: 'RESTIC_REST_PASSWORD', secret: 'nas-password' },
        ],
      },
      backup: {
        schedule: { kind: 'daily', at: '08:30' },
        hooks: [
          {
            name: 'gate',
            moments: ['before'],
            url,
            headers: [{ name: 'Authorization', value: 'Bearer {{secret "token"}}' }],
            body: { kind: 'template', format: 'text', text: '{"a": 1}' },
            success: [200, '300-399'],
            onFailure: 'stop',
            timeout: '1500ms',
            retry: 'none',
            enabled: false,
            onlyIfResticStarted: true,
          },
        ],
      },
    });
    const { drafts } = importedFrom(text, 'bellhop.json');
    expect(importedFrom(writeBellhopFormat(drafts), 'export.json')).toEqual({ drafts, notes: [] });
  });

  it('carries what came from resticprofile', () => {
    const { drafts } = importedFrom(healthchecksExample('toml'), 'profiles.toml');
    const again = importedFrom(writeBellhopFormat(drafts), 'export.json').drafts;
    expect(writeBellhopFormat(again)).toBe(writeBellhopFormat(drafts));
  });
});
