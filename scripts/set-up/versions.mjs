/** The version in what `restic version` prints, or null. */
export function versionIn(output) {
  return /restic (\d+(?:\.\d+)+)/.exec(output)?.[1] ?? null;
}

/** Whether a dotted version is not older than another. */
export function isAtLeast(version, oldest) {
  const [have, need] = [version, oldest].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(have.length, need.length); at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
