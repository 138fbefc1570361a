/**
 * Whether a file is there with all its content, and only its owner, rights or times are not as they
 * were: so it is on USB sticks and network drives that know none of these.
 */
export function isAboutAttributes(message: string): boolean {
  return ATTRIBUTES.test(message) && UNSUPPORTED.test(message);
}

/** Whether `restore --verify` has found a file whose size or content is another. */
export function isDifference(message: string): boolean {
  return /^(?:Invalid file size for|Unexpected content in) /.test(message);
}

/** Whether there was no space left. */
export function isFull(message: string): boolean {
  return /no space left on device|disk quota exceeded|not enough space on the disk/i.test(message);
}

/** Whether restic could not read what the repository should hold: `ReadFull(<data/7a429257bc>): …`. */
export function isUnread(message: string): boolean {
  return /<data\/|ciphertext verification failed|not found in (?:repository|index)/i.test(message);
}

/** Whether the system did not let it be written. */
export function isRefused(message: string): boolean {
  return REFUSED.test(message);
}

/** How Go names the calls that set them: https://pkg.go.dev/os#PathError */
const ATTRIBUTES =
  /^(?:l?chown|chmod|l?chtimes|[fl]?u?timen?s\w*|UtimesNano\w*|futimesat|xattr\.\w+|l?setxattr) /i;

/** Not "no such file": then it is the file itself that is not there. */
const UNSUPPORTED =
  /: (?:operation not permitted|operation not supported|not supported|permission denied|invalid argument|function not implemented)$/i;

const REFUSED = /permission denied|access is denied|operation not permitted|read-only file system/i;
