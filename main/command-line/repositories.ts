import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import type { AccessReport } from '../../preload/contract/access.ts';
import type { SizePoint } from '../../preload/contract/run.ts';
import type { RepositoryKey, RepositoryProbe } from '../../preload/contract/snapshot.ts';
import { bytesInWords, filesInWords } from '../core/figures.ts';
import { askerAbout, type Question } from './question.ts';
import { readValue } from './read-value.ts';
import { columns } from './snapshot-words.ts';
import type { Terminal } from './terminal.ts';

/** The command about a profile's repository and sources; null where the words make none. */
export function repositoryCommandOf(
  positionals: readonly string[],
  { second }: { readonly second: boolean },
  terminal: Terminal,
): ((api: Api) => Promise<number>) | null {
  const [name, profile, ...rest] = positionals;
  if (profile === undefined) return null;
  const asking = askerAbout(profile, terminal);
  switch (`${name ?? ''} ${String(rest.length)}`) {
    case 'init 0':
      return asking(second ? makingSecond : making);
    case 'probe 0':
      return asking(probing);
    case 'keys 0':
      return asking(listingKeys);
    case 'password 0':
      return asking(changingPassword);
    case 'recovery-sheet 1':
      return asking(writingSheet(path.resolve(rest[0] ?? '')));
    case 'access 0':
      return asking(lookingAtSources);
    case 'sizes 0':
      return asking(listingSizes);
    default:
      return null;
  }
}

const making: Question<string> = {
  ask: async (api, id, { repository }) => {
    const made = await api.profiles.createRepository(id);
    return made.ok ? { ok: true, value: repository.location } : made;
  },
  document: (repository) => ({ repository }),
  lines: (repository) => [
    `The repository is made: ${repository}`,
    'Keep its password: without it nobody can read the backups. bellhop recovery-sheet writes it down.',
  ],
};

const makingSecond: Question<string> = {
  ask: async (api, id, { profile }) => {
    const made = await api.repositories.createSecond(id);
    return made.ok ? { ok: true, value: profile.copyTo?.location ?? '' } : made;
  },
  document: (repository) => ({ repository }),
  lines: (repository) => [
    `The second repository is made: ${repository}`,
    'Fill it with: bellhop run PROFILE copy',
  ],
};

const probing: Question<RepositoryProbe> = {
  ask: (api, _, { repository }) => {
    const { location, passwordSecret, environment } = repository;
    return api.repositories.probe({ location, passwordSecret, environment });
  },
  document: (probe) => probe,
  lines: ({ state }) => [
    state === 'there'
      ? 'The repository is there, and its password opens it.'
      : 'There is no repository yet. Make it with: bellhop init PROFILE',
  ],
};

const listingKeys: Question<readonly RepositoryKey[]> = {
  ask: (api, id) => api.repositories.keys(id),
  document: (keys) => ({ keys }),
  lines: (keys) =>
    keys.map(({ id, isCurrent, userName, hostName, createdAt }) =>
      columns([isCurrent ? '*' : ' ', id.slice(0, 8), `${userName}@${hostName}`, createdAt]),
    ),
};

const changingPassword: Question<null> = {
  ask: async (api, id) => api.repositories.changePassword(id, await readValue()),
  document: () => ({ changed: true }),
  lines: () => [
    'The password is changed, in the repository and in the keychain. Old recovery sheets are void.',
  ],
};

function writingSheet(target: string): Question<string | null> {
  return {
    ask: (api, id) => api.repositories.saveRecoverySheet(id, target),
    document: (written) => ({ written }),
    lines: (written) => [
      `Written to ${written ?? target}. Whoever has it can read the backups: print it, keep it safe, and delete the file.`,
    ],
  };
}

const lookingAtSources: Question<AccessReport> = {
  ask: (api, id) => api.profiles.access(id),
  document: (report) => report,
  lines: ({ looked, isComplete, unreadable, unreadableCount, missingRights }) => [
    ...unreadable.map((file) => columns(['cannot be read', file])),
    ...missingRights.map(({ message, hint }) => `${message} ${hint}`),
    `${filesInWords(looked)} and folders looked at${isComplete ? '' : ' (not all: there are very many)'}, ${String(unreadableCount)} cannot be read.`,
  ],
};

const listingSizes: Question<readonly SizePoint[]> = {
  ask: async (api, id) => ({ ok: true, value: await api.profiles.sizes(id) }),
  document: (sizes) => ({ sizes }),
  lines: (sizes) =>
    sizes.map(({ at, filesProcessed, bytesProcessed, bytesAdded }) =>
      columns([
        at,
        filesInWords(filesProcessed),
        bytesInWords(bytesProcessed),
        `${bytesInWords(bytesAdded)} added`,
      ]),
    ),
};
