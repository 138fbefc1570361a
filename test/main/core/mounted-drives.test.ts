import { describe, expect, it } from 'vitest';
import { readMountedDrives } from '../../../main/core/mounted-drives.ts';

const read = (...lines: readonly string[]) => readMountedDrives(`${lines.join('\n')}\n`);

describe('the drives of a Linux computer', () => {
  it('are those that are mounted where drives are, each once', () => {
    const found = read(
      '/dev/sda2 / ext4 rw,relatime 0 0',
      '/dev/sdb1 /media/ada/Backup exfat rw,nosuid 0 0',
      '/dev/sdc1 /run/media/ada/Stick vfat rw 0 0',
      'nas:/share /mnt/nas nfs4 rw 0 0',
      '/dev/sdb1 /media/ada/Backup exfat rw,nosuid 0 0',
      '/dev/sdd1 /media-of-others ext4 rw 0 0',
    );
    expect(found).toEqual(['/media/ada/Backup', '/run/media/ada/Stick', '/mnt/nas']);
  });

  it('may have blanks in their names', () => {
    expect(read('/dev/sdb1 /media/ada/My\\040Passport ntfs3 rw 0 0')).toEqual([
      '/media/ada/My Passport',
    ]);
  });

  it('are left out where nothing can be written', () => {
    const found = read(
      '/dev/sr0 /media/ada/Holiday iso9660 ro,nosuid 0 0',
      '/dev/sdb1 /media/ada/Old ext4 ro,relatime 0 0',
      'systemd-1 /mnt/share autofs rw 0 0',
      '',
      'nonsense',
    );
    expect(found).toEqual([]);
  });
});
