import { redactor, type Redact } from './redact.ts';

/** So many values make one pass over the text: a pattern of thousands would take too long to build. */
const VALUES_PER_PASS = 40;

/** Masks any number of values in every form in which they could come back. */
export function masking(values: readonly string[]): Redact {
  const passes: Redact[] = [];
  for (let at = 0; at < values.length; at += VALUES_PER_PASS)
    passes.push(redactor(values.slice(at, at + VALUES_PER_PASS)));
  return (text) => passes.reduce((masked, pass) => pass(masked), text);
}

/** Leaves of every address in a text its scheme, host and port. */
export function originsOnly(text: string): string {
  return text.replace(
    /([a-z][a-z0-9+.-]*:\/\/)([^\s"'<>]*[^\s"'<>.,;:!?)]|)/gi,
    (_, scheme: string, rest: string) => {
      const [authority = ''] = rest.split(/[/?#]/);
      const host = /^(?:[^@]*@)?([a-z0-9.\-_]+(?::\d+)?|\[[0-9a-f:.]+\](?::\d+)?)$/i.exec(
        authority,
      )?.[1];
      // An @ further on may mean that what looks like a host is the beginning of a password.
      if (host === undefined || rest.slice(authority.length).includes('@')) return `${scheme}…`;
      return rest === host ? `${scheme}${host}` : `${scheme}${host}/…`;
    },
  );
}

/** Writes the user's own folder as `~`, so that a text does not name its user. */
export function homeAsTilde(home: string): Redact {
  if (home.length < 2) return (text) => text;
  const forms = [home, home.replaceAll('\\', '/'), home.replaceAll('\\', '\\\\')];
  const pattern = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const anyCase = home.includes('\\') ? 'giu' : 'gu';
  return (text) => text.replace(new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}_-])`, anyCase), '~');
}

/** One text in one line, as names may hold line breaks that would forge lines of their own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
