import type { Repository } from '../../preload/contract/profile.ts';
import type { RepositoryApi } from '../../preload/contract/repository-api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type {
  RepositoryKey,
  RepositoryProbe,
  RepositoryStats,
} from '../../preload/contract/snapshot.ts';
import { t } from '../../words/t.ts';
import { wrongWithVariables } from '../core/draft-rules.ts';
import { asking, within, type Opened, type OpenNeeds } from './within-repository.ts';

export interface RepositoryNeeds extends OpenNeeds {
  /** Engine and secrets, whether the place can be reached or not. */
  readonly openUnseen: OpenNeeds['open'];
  readonly stats: (opened: Opened) => Promise<Result<RepositoryStats>>;
  readonly unlock: (opened: Opened) => Promise<Result<null>>;
  readonly probe: (opened: Opened) => Promise<Result<RepositoryProbe>>;
  readonly keys: (opened: Opened) => Promise<Result<readonly RepositoryKey[]>>;
  readonly createSecond: (opened: Opened, second: Opened) => Promise<Result<null>>;
}

/** Answers what a guest asks of the repository of a profile. */
export function repositoryAnswers(
  needs: RepositoryNeeds,
): Pick<RepositoryApi['repositories'], 'stats' | 'unlock' | 'probe' | 'keys' | 'createSecond'> {
  return {
    stats: (id) => within(id, needs, needs.stats),
    unlock: (id) => within(id, needs, needs.unlock),
    probe: (repository) => probe(repository, needs),
    keys: (id) => within(id, needs, needs.keys),
    createSecond: (id) =>
      within(id, needs, async (opened, { profile }) =>
        profile.copyTo === null
          ? noSecond(profile.name)
          : asking(profile.copyTo, needs.openUnseen, (second) =>
              needs.createSecond(opened, second),
            ),
      ),
  };
}

async function probe(
  repository: Omit<Repository, 'id'>,
  { openUnseen, probe: ask }: RepositoryNeeds,
): Promise<Result<RepositoryProbe>> {
  const failure = wrongWithVariables(repository);
  return failure === null ? asking(repository, openUnseen, ask) : { ok: false, failure };
}

const noSecond = (name: string): Result<never> => ({
  ok: false,
  failure: {
    kind: 'invalid-input',
    message: t('failuresRun.noSecond', { name }),
    hint: t('failuresRun.noSecondHint'),
  },
});
