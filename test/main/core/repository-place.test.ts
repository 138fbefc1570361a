import { describe, expect, it } from 'vitest';
import { isAway, isSamePlace, placeOf } from '../../../main/core/repository-place.ts';

const elsewhere = { kind: 'elsewhere' };
const server = (host: string, port: number, origin: string | null) => ({
  kind: 'server',
  host,
  port,
  origin,
});

describe('where a repository is', () => {
  it.each([
    ['/mnt/usb', '/mnt/usb'],
    ['local:/mnt/usb', '/mnt/usb'],
    ['local:relative', 'relative'],
    ['/mnt/a:b', '/mnt/a:b'],
    ['C:\\backup', 'C:\\backup'],
    ['c:/backup', 'c:/backup'],
    ['\\\\nas\\share', '\\\\nas\\share'],
  ])('%s is a folder', (location, path) => {
    expect(placeOf(location)).toEqual({ kind: 'folder', path });
  });

  it.each([
    ['rest:https://nas/x', server('nas', 443, 'https://nas')],
    ['rest:http://ada@nas:8000/', server('nas', 8000, 'http://nas:8000')],
    ['s3:s3.amazonaws.com/b', server('s3.amazonaws.com', 443, 'https://s3.amazonaws.com')],
    ['s3://minio:9000/b', server('minio', 9000, 'https://minio:9000')],
    ['s3:https://host:9000/b', server('host', 9000, 'https://host:9000')],
    ['s3:http://[::1]:9000/b', server('::1', 9000, 'http://[::1]:9000')],
    ['b2:bucket:path', server('api.backblazeb2.com', 443, 'https://api.backblazeb2.com')],
    ['gs:bucket:/', server('storage.googleapis.com', 443, 'https://storage.googleapis.com')],
    ['sftp://ada@nas:2222/x', server('nas', 2222, null)],
  ])('%s is on a server', (location, place) => {
    expect(placeOf(location)).toEqual(place);
  });

  it('is told by the variables where they name the server', () => {
    const azure = { AZURE_ACCOUNT_NAME: 'ada' };
    expect(placeOf('azure:box:/', azure)).toMatchObject({ host: 'ada.blob.core.windows.net' });
    const china = { ...azure, AZURE_ENDPOINT_SUFFIX: 'core.chinacloudapi.cn' };
    expect(placeOf('azure:box:/', china)).toMatchObject({ host: 'ada.blob.core.chinacloudapi.cn' });
    const swift = { OS_AUTH_URL: 'https://keystone:5000/v3' };
    expect(placeOf('swift:box:/x', swift)).toMatchObject({ host: 'keystone', port: 5000 });
  });

  it.each([
    'azure:box:/',
    'swift:box:/x',
    'rclone:remote:x',
    'sftp:ada@nas:/x',
    'sftp://nas/x', // a name of ssh's own settings, perhaps
    'rest:http+unix:///run/rest.socket:/x',
    'rest:nas/x',
    'nonsense:x',
  ])('%s is what only restic can tell', (location) => {
    expect(placeOf(location)).toEqual(elsewhere);
  });
});

it.each([
  ['/backup', false],
  ['rest:http://127.0.0.1:8000/', false],
  ['rest:http://localhost:8000/', false],
  ['rest:http://[::1]:8000/', false],
  ['rest:https://nas.local:8000/', true],
  ['rest:https://localhost.example.org/', true],
  ['sftp:ada@nas:/backup', true],
  ['rclone:drive:backup', true],
])('whether a network leads to %s: %j', (location, away) => {
  expect(isAway(placeOf(location))).toBe(away);
});

describe('two locations', () => {
  it.each([
    ['/mnt/usb', '/mnt/usb/'],
    ['/mnt/usb', 'local:/mnt//./x/../usb'],
    ['C:\\Backup', 'c:/backup/'],
    ['rest:https://NAS:443/x', 'rest:https://nas/x/'],
    ['s3:s3.amazonaws.com/b', 's3:https://s3.amazonaws.com/b'],
    ['s3://minio/b/', 's3:minio/b'],
    ['b2:bucket:x/', 'b2:bucket:x'],
  ])('%s and %s are one place', (one, other) => {
    expect(isSamePlace(one, other)).toBe(true);
  });

  it.each([
    ['/mnt/usb', '/mnt/USB'],
    ['/mnt/usb', '/mnt/usb2'],
    ['rest:https://nas/x', 'rest:http://nas/x'],
    ['rest:https://nas/x', 'rest:https://nas/X'],
    ['s3:host/b', 'rest:https://host/b'],
    ['b2:one', 'b2:other'],
  ])('%s and %s are two', (one, other) => {
    expect(isSamePlace(one, other)).toBe(false);
  });
});
