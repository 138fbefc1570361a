import type { EnvironmentEntry } from '../../../preload/contract/profile.ts';
import { t } from '../../../words/t.ts';
import type { Tell } from '../imported.ts';
import { isTable, textOf, type Table } from '../plain-values.ts';
import type { SecretNames } from '../secret-names.ts';
import type { Known } from './template.ts';

const LOOKS_SECRET = /key|secret|passw|token|credential|auth/i;
const ENVIRONMENT_NAME = /^[A-Z_][A-Z0-9_]*$/;

/** A profile's environment, sorted into what restic gets and what hooks may say. */
export interface ProfileEnvironment {
  readonly entries: readonly EnvironmentEntry[];
  readonly known: ReadonlyMap<string, Known>;
  /** RESTIC_REPOSITORY, where it is said here. */
  readonly repository: string | undefined;
}

/**
 * Reads the `env` section. Names are made upper case, as resticprofile does. A value that looks
 * secret by its name is replaced by a reference: it must not reach the configuration.
 */
export function readEnvironment(
  profile: Table,
  profileName: string,
  { secrets, tell }: { readonly secrets: SecretNames; readonly tell: Tell },
): ProfileEnvironment {
  const section = profile['env'];
  const entries: EnvironmentEntry[] = [];
  let repository: string | undefined;
  for (const [written, plain] of isTable(section) ? Object.entries(section) : []) {
    const name = written.toUpperCase();
    const value = textOf(plain);
    if (value === undefined || !ENVIRONMENT_NAME.test(name)) {
      tell(`env.${written}`, t('importNotes.notVariable'));
    } else if (name === 'RESTIC_REPOSITORY') repository = value;
    else if (/^RESTIC_(PASSWORD|REPOSITORY)/.test(name)) {
      tell(`env.${written}`, t('importNotes.passwordElsewhere'));
    } else if (LOOKS_SECRET.test(name)) {
      const secret = secrets.nameFor({ profile: profileName, purpose: name }, value);
      entries.push({ name, secret });
      tell(`env.${written}`, t('importNotes.valueAsSecret', { secret }));
    } else entries.push({ name, value });
  }
  return { entries, known: new Map(entries.map((entry) => [entry.name, entry])), repository };
}
