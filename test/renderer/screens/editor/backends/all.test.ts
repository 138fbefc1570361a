import { describe, expect, it } from 'vitest';
import {
  backendOf,
  backends,
  readLocation,
} from '../../../../../renderer/screens/editor/backends/all.ts';
import type { BackendKind } from '../../../../../renderer/screens/editor/backends/backend.ts';

describe('the kinds of places', () => {
  it.each<[string, BackendKind]>([
    ['/srv/restic', 'local'],
    ['C:\\Backup', 'local'],
    ['\\\\nas\\share', 'local'],
    ['sftp:nas:/srv/restic', 'sftp'],
    ['sftp:ada@nas.example:backup', 'sftp'],
    ['sftp:ada@[::1]:/srv', 'sftp'],
    ['sftp://ada@nas:2222//srv/restic', 'sftp'],
    ['sftp://[::1]:2222/backup', 'sftp'],
    ['rest:https://nas.example:8000/ada/', 'rest'],
    ['rest:http://ada@nas.example/', 'rest'],
    ['s3:s3.eu-central-1.amazonaws.com/bucket', 's3'],
    ['s3:https://minio.example:9000/bucket/some/folder', 's3'],
    ['b2:bucket', 'b2'],
    ['b2:bucket:some/folder', 'b2'],
    ['azure:container:/', 'azure'],
    ['azure:container:/some/folder', 'azure'],
    ['gs:bucket:/', 'gs'],
    ['gs:bucket:/folder', 'gs'],
    ['swift:container:/folder', 'swift'],
    ['rclone:drive:backup/laptop', 'rclone'],
    ['rclone:drive:', 'rclone'],
  ])('knows %s again, and writes it just so', (location, kind) => {
    const read = readLocation(location);
    expect(read.kind).toBe(kind);
    expect(backendOf(kind).toLocation(read.place)).toBe(location);
  });

  it.each([
    'folder',
    'local:/srv',
    'sftp://nas/backup',
    'sftp::/srv',
    's3://host/bucket',
    's3:host/bucket/',
    's3:host',
    'b2:bucket:/slash',
    'azure:container:folder',
    'rest:http+unix:///run/rest.sock:/ada',
    'rest:nas',
    'weird:thing',
    ' /srv ',
    'swift:container',
  ])('leaves %s as it is written', (location) => {
    const { kind, place } = readLocation(location);
    expect(kind).toBe('other');
    expect(backendOf(kind).toLocation(place)).toBe(location.trim());
  });

  it('writes what a form holds as restic has it', () => {
    const write = (kind: BackendKind, place: Readonly<Record<string, string>>) =>
      backendOf(kind).toLocation(place);
    expect(write('s3', { endpoint: ' https://s3.example/ ', bucket: 'b', path: '/laptop' })).toBe(
      's3:https://s3.example/b/laptop',
    );
    expect(write('sftp', { host: 'nas', user: 'ada', port: '2222', path: '/srv' })).toBe(
      'sftp://ada@nas:2222//srv',
    );
    expect(write('azure', { bucket: 'c', path: 'laptop' })).toBe('azure:c:/laptop');
    expect(write('b2', { bucket: 'c', path: '' })).toBe('b2:c');
    expect(write('rclone', { remote: 'drive:', path: 'x' })).toBe('rclone:drive:x');
  });

  it('has a rule for every field that must be filled, and passes what it suggests', () => {
    for (const { kind, fields } of backends) {
      if (kind === 'other') continue;
      for (const { placeholder, rule } of fields) expect(rule?.(placeholder) ?? true).toBe(true);
    }
  });

  it('asks for no variable under two names', () => {
    const names = backends.flatMap(({ variables }) => variables.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
