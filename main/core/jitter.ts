/**
 * By how many milliseconds a run starts after its slot: evenly spread below `minutes`, and the same
 * each time it is asked, also after a restart. `salt` tells machines and tasks apart.
 */
export function jitterOf(slot: number, minutes: number, salt: string): number {
  if (minutes === 0) return 0;
  return Math.floor(fraction(`${salt}:${String(slot)}`) * minutes * 60_000);
}

/** 0 to 1, from an FNV-1a hash with a finaliser: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
