/** Whether a dotted version is not older than another. What follows the numbers is not looked at. */
export function isAtLeast(version: string, oldest: string): boolean {
  const [have, need] = [numbersOf(version), numbersOf(oldest)];
  for (let at = 0; at < Math.max(have.length, need.length); at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}
