import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../preload/contract/result.ts';
import { nextStep, type Circumstances } from '../../../renderer/words/next-step.ts';

const step = (kind: FailureKind, changes: Partial<Circumstances> = {}) =>
  nextStep({ kind }, { task: 'backup', passwordIsStored: true, vault: 'ready', ...changes });

describe('the next step after a failure', () => {
  it('offers what can be done on the spot', () => {
    expect(step('repository-missing')).toBe('create-repository');
    expect(step('wrong-password')).toBe('enter-password');
    expect(step('locked')).toBe('unlock');
    expect(step('source-missing')).toBe('choose-folders');
    expect(step('disk-full')).toBe('make-room');
    expect(step('permission-denied')).toBe('look-at-access');
    expect(step('engine-missing')).toBe('get-engine');
    expect(step('engine-too-old')).toBe('get-engine');
    expect(step('repository-damaged')).toBe('check-data');
    expect(step('repository-unreachable')).toBe('try-again');
    expect(step('missed')).toBe('edit-schedule');
    expect(step('condition-unmet')).toBe('edit-conditions');
  });

  it('takes a repository that is there already with its own password', () => {
    expect(step('repository-exists')).toBe('enter-password');
  });

  it('asks for the password only when that is the secret that is missing', () => {
    expect(step('secret-missing', { passwordIsStored: false })).toBe('enter-password');
    expect(step('secret-missing')).toBe('open-secrets');
  });

  it('leads from a missing keychain to memory, then to the password, then to another try', () => {
    const memory = { vault: 'memory' } as const;
    expect(step('keychain-missing', { vault: 'missing', passwordIsStored: false })).toBe(
      'hold-secrets',
    );
    expect(step('keychain-missing', { ...memory, passwordIsStored: false })).toBe('enter-password');
    expect(step('keychain-missing', memory)).toBe('try-again');
  });

  it('does not guess which of the two repositories of a copy is meant', () => {
    expect(step('wrong-password', { task: 'copy' })).toBe('edit-profile');
    expect(step('repository-missing', { task: 'copy' })).toBe('create-second');
  });

  it('asks anew what and where to restore, as a restore cannot be repeated as it was', () => {
    for (const kind of ['locked', 'repository-unreachable', 'disk-full', 'cancelled'] as const)
      expect(step(kind, { task: 'restore' })).toBe('restore-again');
  });

  it('checks the repository where a trial restore has failed', () => {
    expect(step('restore-differs', { task: 'drill' })).toBe('check-data');
    expect(step('restore-incomplete', { task: 'drill' })).toBe('check-data');
    expect(step('restore-incomplete', { task: 'restore' })).toBe('restore-again');
  });

  it('opens the run where only reading on helps', () => {
    expect(step('hook-stopped')).toBe('open-run');
    expect(step('restore-differs')).toBe('open-run');
    expect(step('permission-denied', { task: 'check' })).toBe('open-run');
  });
});
