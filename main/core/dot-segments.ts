/** Whether a URL's path has a segment that URLs resolve away, encoded or not (WHATWG URL, 4.1). */
export function hasDotSegment(url: string): boolean {
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  return /[/\\](\.|%2e){1,2}(?=[/\\]|$)/i.test(path);
}
