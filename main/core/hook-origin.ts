/**
 * The scheme, host and port that a hook's URL template is bound to, or null where the template
 * leaves any of them open or is no http(s) URL. Values may never decide who is called.
 */
export function hookOrigin(urlTemplate: string): string | null {
  const fixed = /^(https?:\/\/[^/?#@{}\\\s]+)(?=[/?#]|$)/i.exec(urlTemplate.trim())?.[1];
  if (fixed === undefined || !URL.canParse(fixed)) return null;
  return new URL(fixed).origin;
}
