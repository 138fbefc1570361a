import { describe, expect, it } from 'vitest';
import { wrongWithDraft } from '../../../main/core/draft-rules.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

const second = { location: '/second', passwordSecret: 'second', environment: [] };
const wrong = (copyTo: typeof second | null, repository = aRepository) =>
  wrongWithDraft({ profile: aProfile([], { copyTo }), repository })?.message ?? null;

describe('a profile that is to be stored', () => {
  it('may copy to another place only', () => {
    expect(wrong(null)).toBeNull();
    expect(wrong(second)).toBeNull();
    const itself = { ...second, location: `${aRepository.location}/` };
    expect(wrong(itself)).toBe('“Documents” would copy its repository to itself.');
  });

  it('sets no variable that could run a program, for neither repository', () => {
    const evil = { environment: [{ name: 'LD_PRELOAD', value: '/evil.so' }] };
    const message = 'A repository may not set the environment variable LD_PRELOAD.';
    expect(wrong(null, { ...aRepository, ...evil })).toBe(message);
    expect(
      wrongWithDraft({
        profile: aProfile([], { copyTo: { ...second, ...evil } }),
        repository: aRepository,
      })?.message,
    ).toBe(message);
  });
});
