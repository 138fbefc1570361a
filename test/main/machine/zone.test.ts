import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZone, systemZone, zoneOf } from '../../../main/machine/zone.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

describe.skipIf(process.platform === 'win32')('the zone of the system', () => {
  const atStart = Intl.DateTimeFormat().resolvedOptions().timeZone;

  it('changes with its link, while the process runs', () => {
    const link = path.join(temporaryFolder(), 'localtime');
    symlinkSync('/usr/share/zoneinfo/Asia/Tokyo', link);
    expect(readZone(link, {})).toBe('Asia/Tokyo');
    unlinkSync(link);
    symlinkSync('../usr/share/zoneinfo/Europe/Berlin', link);
    expect(readZone(link, {})).toBe('Europe/Berlin');
  });

  it('is what Intl says where there is no link, or none that names a zone', () => {
    const folder = temporaryFolder();
    const link = path.join(folder, 'localtime');
    expect(readZone(link, {})).toBe(atStart);
    writeFileSync(link, 'TZif2');
    expect(readZone(link, {})).toBe(atStart);
    unlinkSync(link);
    symlinkSync('/usr/share/zoneinfo/No/Where', link);
    expect(readZone(link, {})).toBe(atStart);
  });

  it('is what Intl says where TZ names one, but not where TZ points to the link', () => {
    const link = path.join(temporaryFolder(), 'localtime');
    symlinkSync('/usr/share/zoneinfo/Asia/Tokyo', link);
    expect(readZone(link, { TZ: 'Europe/Berlin' })).toBe(atStart);
    expect(readZone(link, { TZ: '' })).toBe(atStart);
    expect(readZone(link, { TZ: `:${link}` })).toBe('Asia/Tokyo');
  });

  it('is one that schedules can be kept by', () => {
    const zone = systemZone();
    expect(zone).toBe(readZone('/etc/localtime', process.env));
    expect(zoneOf(`/usr/share/zoneinfo/${zone}`)).toBe(zone);
  });
});

it.each([
  ['/usr/share/zoneinfo/Europe/Berlin', 'Europe/Berlin'],
  ['/var/db/timezone/zoneinfo/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['/usr/share/zoneinfo.default/Europe/Paris', 'Europe/Paris'],
  ['/etc/zoneinfo/Asia/Kolkata', 'Asia/Kolkata'],
  ['/usr/share/zoneinfo/posix/Africa/Cairo', 'Africa/Cairo'],
  ['/usr/share/zoneinfo/UTC', 'UTC'],
  ['/usr/share/zoneinfo/', null],
  ['/etc/timezone.copy', null],
  ['', null],
])('the link to %j names %j', (target, zone) => {
  expect(zoneOf(target)).toBe(zone);
});
