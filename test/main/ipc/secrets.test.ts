import { describe, expect, it } from 'vitest';
import { secretAnswers } from '../../../main/ipc/secrets.ts';
import { memoryVault } from '../../../main/secrets/memory-vault.ts';
import { makeVault } from '../../../main/secrets/vault.ts';

const answering = () => {
  const vault = makeVault(memoryVault());
  const told: string[] = [];
  const answers = secretAnswers({
    vault,
    makePassword: () => 'abcd-efgh',
    changed: () => told.push('changed'),
  });
  return { vault, told, answers };
};

describe('a generated secret', () => {
  it('is stored and told of, and its value is not answered', async () => {
    const { vault, told, answers } = answering();
    expect(await answers.generate('restic')).toEqual({ ok: true, value: null });
    expect(await vault.get('restic')).toEqual({ ok: true, value: 'abcd-efgh' });
    expect(told).toEqual(['changed']);
  });

  it('takes no other secret’s place', async () => {
    const { vault, told, answers } = answering();
    await vault.set('restic', 'precious');
    expect(await answers.generate('restic')).toMatchObject({ failure: { kind: 'invalid-input' } });
    expect(await vault.get('restic')).toEqual({ ok: true, value: 'precious' });
    expect(told).toEqual([]);
  });

  it('is not made while the names cannot be read', async () => {
    const { vault, told } = answering();
    const failure = { kind: 'keychain-locked', message: 'It is locked.', hint: '' } as const;
    const { generate } = secretAnswers({
      vault: { ...vault, list: async () => ({ ok: false, failure }) },
      makePassword: () => 'abcd-efgh',
      changed: () => told.push('changed'),
    });
    expect(await generate('restic')).toEqual({ ok: false, failure });
    expect(await vault.get('restic')).toMatchObject({ ok: false });
    expect(told).toEqual([]);
  });
});
