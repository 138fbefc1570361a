/** The host that a URL leads to, as a name for it; empty where it has none. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/([^/?#:]+)/i.exec(url.trim())?.[1] ?? '';
}
