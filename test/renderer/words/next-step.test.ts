import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../preload/contract/result.ts';
import { nextStep } from '../../../renderer/words/next-step.ts';

const failure = (kind: FailureKind) => ({ kind, message: 'What.', hint: 'Do.' });

describe('the next step after a failure', () => {
  it('offers what can be done on the spot', () => {
    expect(nextStep(failure('repository-missing'), true)).toBe('create-repository');
    expect(nextStep(failure('wrong-password'), true)).toBe('enter-password');
  });

  it('asks for the password only when that is the secret that is missing', () => {
    expect(nextStep(failure('secret-missing'), false)).toBe('enter-password');
    expect(nextStep(failure('secret-missing'), true)).toBe('open-run');
  });

  it('opens the run for everything else', () => {
    expect(nextStep(failure('locked'), true)).toBe('open-run');
  });
});
