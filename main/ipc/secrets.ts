import type { Api, VaultState } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

export interface SecretNeeds {
  readonly vault: {
    state(): Promise<VaultState>;
    list(): Promise<Result<readonly string[]>>;
    set(name: string, value: string): Promise<Result<null>>;
    remove(name: string): Promise<Result<null>>;
    holdInMemory(): Promise<Result<VaultState>>;
  };
  /** A new random password. */
  readonly makePassword: () => string;
  /** Secrets came, changed or went: what waited for one can go on. */
  readonly changed: () => void;
}

/** Answers what a guest asks of secrets. None of the answers holds a value. */
export function secretAnswers({ vault, makePassword, changed }: SecretNeeds): Api['secrets'] {
  const thenTell = async <T>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const answer = await asked;
    if (answer.ok) changed();
    return answer;
  };
  return {
    state: () => vault.state(),
    list: () => vault.list(),
    set: (name, value) => thenTell(vault.set(name, value)),
    generate: (name) => thenTell(generate(name, { vault, makePassword })),
    remove: (name) => thenTell(vault.remove(name)),
    holdInMemory: () => thenTell(vault.holdInMemory()),
  };
}

async function generate(
  name: string,
  { vault, makePassword }: Pick<SecretNeeds, 'vault' | 'makePassword'>,
): Promise<Result<null>> {
  const names = await vault.list();
  if (!names.ok) return names;
  if (!names.value.includes(name)) return vault.set(name, makePassword());
  return {
    ok: false,
    failure: {
      kind: 'invalid-input',
      message: t('failuresRun.secretTaken', { name }),
      hint: t('failuresRun.secretTakenHint'),
    },
  };
}
