import { maySet } from '../core/repository-variables.ts';
import type { RepositoryAccess } from '../core/restic-exit.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What restic needs of the machine. All else stays outside, above all other tools' credentials. */
const ALLOWED = new Set(
  (
    'PATH HOME USER LOGNAME LANG LANGUAGE TZ TMPDIR TMP TEMP XDG_CACHE_HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR ' +
    'SSH_AUTH_SOCK SSL_CERT_FILE SSL_CERT_DIR HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY ' +
    'SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES USERPROFILE USERNAME HOMEDRIVE HOMEPATH'
  ).split(' '),
);

/** How often restic tells its progress, in lines a second. Unset, old versions write 60. */
const PROGRESS_A_SECOND = '4';

/**
 * The environment of a restic process: an allow-list of what is inherited, the repository's own
 * variables, and the password. Here and not in argv, which every user of the machine can read.
 */
export function resticEnvironment(
  access: RepositoryAccess,
  inherited: Environment,
): Readonly<Record<string, string>> {
  return {
    ...machineEnvironment(inherited),
    ...ownVariables(access),
    RESTIC_PROGRESS_FPS: PROGRESS_A_SECOND,
    RESTIC_REPOSITORY: access.location,
    RESTIC_PASSWORD: access.password,
  };
}

/**
 * The same for two repositories, as `copy` and `init --from-repo` need it. restic has one set of
 * variables for both: where their own differ, those of the target count.
 */
export function copyEnvironment(
  { source, target }: { readonly source: RepositoryAccess; readonly target: RepositoryAccess },
  inherited: Environment,
): Readonly<Record<string, string>> {
  return {
    ...ownVariables(source),
    ...resticEnvironment(target, inherited),
    RESTIC_FROM_REPOSITORY: source.location,
    RESTIC_FROM_PASSWORD: source.password,
  };
}

/** A configuration that is older than the rule for names may hold some that are refused today. */
function ownVariables({ environment }: RepositoryAccess): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => maySet(name)));
}

/** The part that has nothing to do with a repository. */
export function machineEnvironment(inherited: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inherited).flatMap(([name, value]) => {
      const known = name.toUpperCase();
      const allowed = ALLOWED.has(known) || known.startsWith('LC_');
      return allowed && value !== undefined ? [[name, value] as const] : [];
    }),
  );
}
