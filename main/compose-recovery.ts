import type { ProfileDraft, Repository } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import type { Parts } from './compose.ts';
import { recoverySheet, type RecoveryRepository } from './core/recovery-sheet.ts';
import { secretsOfRepository } from './core/secret-names.ts';
import { unknownProfile } from './ipc/profiles.ts';
import { writePrivateFile } from './store/write-private-file.ts';

/**
 * Writes a profile's recovery sheet to a path, or where the user says. Only that path is answered: the
 * sheet itself holds secrets and goes to no guest. Null when the user has cancelled.
 */
export async function saveRecoverySheet(
  profileId: string,
  target: string | null,
  parts: Parts,
): Promise<Result<string | null>> {
  const draft = parts.find(profileId);
  if (draft === null) return { ok: false, failure: unknownProfile(profileId) };
  const page = await makeSheet(draft, parts);
  if (!page.ok) return page;
  if (target !== null) return writePrivateFile(target, page.value, { replace: false });
  const chosen = await parts.host.chooseTarget(fileName(draft.profile.name));
  if (!chosen.ok || chosen.value === null) return chosen;
  // The system's dialog has asked whether a file that is there may be replaced.
  return writePrivateFile(chosen.value, page.value, { replace: true });
}

async function makeSheet(
  { profile, repository }: ProfileDraft,
  { vault, findEngine, surroundings }: Parts,
): Promise<Result<string>> {
  const { copyTo } = profile;
  const places = copyTo === null ? [repository] : [repository, copyTo];
  const secrets = await vault.open(places.flatMap(secretsOfRepository));
  if (!secrets.ok) return secrets;
  const engine = await findEngine();
  const { paths, command } = profile.source;
  return {
    ok: true,
    value: recoverySheet({
      profile: profile.name,
      repository: withSecrets(repository, secrets.value),
      second: copyTo === null ? null : withSecrets(copyTo, secrets.value),
      paths: command === null ? paths : [command.fileName],
      resticVersion: engine.ok ? engine.value.version : null,
      host: surroundings.host.name,
      at: new Date().toISOString(),
    }),
  };
}

function withSecrets(
  { location, passwordSecret, environment }: Omit<Repository, 'id'>,
  secrets: ReadonlyMap<string, string>,
): RecoveryRepository {
  const value = (name: string): string => secrets.get(name) ?? '';
  return {
    location,
    password: value(passwordSecret),
    variables: environment.map((entry) =>
      'secret' in entry
        ? { name: entry.name, value: value(entry.secret), secret: true }
        : { name: entry.name, value: entry.value, secret: false },
    ),
  };
}

/** Windows takes none of these in a name. */
function fileName(profile: string): string {
  return t('sheet.fileName', { profile: profile.replace(/[\p{Cc}<>:"/\\|?*]/gu, '-') });
}
