import type { Header } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import type { Tell } from '../imported.ts';
import { isTable, listOf, textOf, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import { verbatim } from './template.ts';

const LOOKS_SECRET = /auth|token|secret|api-?key|passw|cookie|credential/i;

/** What reading headers needs: whose they are, and where values go that nobody may see. */
export interface HeaderReading {
  readonly profileName: string;
  readonly secrets: SecretNames;
  readonly tell: Tell;
}

/**
 * Reads the `headers` of a send. resticprofile sends values as written and skips empty names. A value
 * that looks secret by the header's name is replaced by a reference.
 */
export function readHeaders(send: Table, key: string, reading: HeaderReading): readonly Header[] {
  return listOf(send['headers']).flatMap((written) => {
    const name = isTable(written) ? textOf(written['name']) : undefined;
    if (!isTable(written) || name === undefined || name === '') return [];
    const value = textOf(written['value']) ?? '';
    return [
      { name, value: LOOKS_SECRET.test(name) ? hide(name, value, key, reading) : verbatim(value) },
    ];
  });
}

function hide(name: string, value: string, key: string, reading: HeaderReading): string {
  const { profileName, secrets, tell } = reading;
  const secret = secrets.nameFor({ profile: profileName, purpose: name }, value);
  tell(`${key}.headers`, t('importNotes.headerAsSecret', { name, secret }));
  return `{{secret "${secret}"}}`;
}
