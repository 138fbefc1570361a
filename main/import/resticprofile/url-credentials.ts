import type { Header } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import type { HeaderReading } from './headers.ts';

/** Where a send goes, and what it says of who calls. */
export interface Caller {
  readonly url: string;
  readonly headers: readonly Header[];
}

/**
 * Takes the `user:password@` out of a URL, which is shown and logged. HTTP clients make Basic
 * authentication of it (RFC 7617) unless there is an `Authorization` already, so a secret one takes
 * its place. The note says how to make its value, as the importer may not write into the vault.
 */
export function withoutCredentials(caller: Caller, key: string, reading: HeaderReading): Caller {
  const found = /^(https?:\/\/)([^/?#@]*)@(.*)$/is.exec(caller.url);
  if (found === null) return caller;
  const [, scheme = '', credentials = '', rest = ''] = found;
  const url = scheme + rest;
  if (caller.headers.some(({ name }) => name.toLowerCase() === 'authorization')) {
    return { ...caller, url };
  }
  const { profileName, secrets, tell } = reading;
  const secret = secrets.nameFor({ profile: profileName, purpose: 'authorization' }, credentials);
  const shape = credentials.includes(':') ? 'USER:PASSWORD' : 'KEY:';
  const command = `printf 'Basic %s' "$(printf %s '${shape}' | base64)" | bellhop secret set ${secret}`;
  tell(`${key}.url`, t('importNotes.loginAsSecret', { command }));
  return {
    url,
    headers: [...caller.headers, { name: 'Authorization', value: `{{secret "${secret}"}}` }],
  };
}
