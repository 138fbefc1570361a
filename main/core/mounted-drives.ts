/** Where drives that a person plugs in come to lie. */
const drivePlaces = /^\/(?:media|run\/media|mnt)(?:\/|$)/;

/** File systems that hold no backup: made up ones, and those that cannot be written. */
const unfit =
  /^(?:autofs|squashfs|iso9660|udf|tmpfs|overlay|proc|sysfs|fuse\.portal|fuse\.restic)$/;

/**
 * Reads `/proc/mounts` (https://man7.org/linux/man-pages/man5/proc_pid_mounts.5.html) for the drives and
 * shares that a repository may be kept on, each path once.
 */
export function readMountedDrives(text: string): readonly string[] {
  const drives = text.split('\n').flatMap((line) => {
    const [, place = '', type = '', options = ''] = line.split(' ');
    const path = place.replaceAll(/\\(\d{3})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 8)),
    );
    const isFit = drivePlaces.test(path) && !unfit.test(type) && !options.split(',').includes('ro');
    return isFit ? [path] : [];
  });
  return [...new Set(drives)];
}
