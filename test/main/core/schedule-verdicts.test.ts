import { describe, expect, it } from 'vitest';
import {
  missedVerdict,
  overlapVerdict,
  overtakenVerdict,
  owedRemark,
  unmetVerdict,
  writeInstant,
} from '../../../main/core/schedule-verdicts.ts';
import { anOwed } from './a-book.ts';

const at = (text: string) => Date.parse(text);
const first = at('2026-03-01T07:00Z');
const last = at('2026-03-04T07:00Z');

describe('what is said of slots that were not run', () => {
  it('names the time, on the clock of the zone', () => {
    expect(missedVerdict({ first, last: first, count: 1 }, 'Europe/Berlin')).toMatchObject({
      outcome: 'skipped',
      failure: { kind: 'missed' },
      message:
        'Its time at 2026-03-01 08:00 passed while Bellhop or the computer was off or asleep.',
    });
  });

  it('names the first and the last of several', () => {
    const { message } = missedVerdict({ first, last, count: 4 }, 'Europe/Berlin');
    expect(message).toMatch(/^4 times from 2026-03-01 08:00 to 2026-03-04 08:00 passed while/);
  });

  it('is never called a failure, and always says what to do', () => {
    const verdicts = [
      unmetVerdict('The computer runs on its battery.', true),
      unmetVerdict('The computer runs on its battery.', false),
      overlapVerdict,
      overtakenVerdict,
    ];
    for (const { outcome, failure, message } of verdicts) {
      expect([outcome, failure?.kind]).toEqual(['skipped', 'condition-unmet']);
      expect(failure?.message).toBe(message);
      expect(failure?.hint).toMatch(/\.$/);
    }
  });

  it('says whether an unmet condition is waited for', () => {
    expect(unmetVerdict('No power.', true).failure?.hint).toContain('made up for');
    expect(unmetVerdict('No power.', false).failure?.hint).toContain('next time');
  });
});

describe('what a run says of the slots that it stands for', () => {
  it('is nothing where it is on time', () => {
    expect(owedRemark(anOwed(first), 'UTC')).toBeNull();
  });

  it('is the time that was missed, or all of them', () => {
    expect(owedRemark(anOwed(first, { isLate: true }), 'UTC')).toBe(
      'Makes up for 2026-03-01 07:00, which was missed.',
    );
    expect(owedRemark(anOwed(last, { first, count: 4 }), 'UTC')).toBe(
      'Makes up for 4 times from 2026-03-01 07:00 to 2026-03-04 07:00.',
    );
  });
});

it('an instant is written as the clock of a zone shows it', () => {
  expect(writeInstant(at('2026-10-25T13:05Z'), 'Australia/Lord_Howe')).toBe('2026-10-26 00:05');
});
