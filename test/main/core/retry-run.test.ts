import { describe, expect, it } from 'vitest';
import { afterRun, type RunEnd } from '../../../main/core/retry-run.ts';
import type { FailureKind } from '../../../preload/contract/result.ts';
import { aBook, anOwed, HOUR, MINUTE } from './a-book.ts';

const slot = aBook().settled;
const now = slot + 10 * MINUTE;
const iso = (at: number) => new Date(at).toISOString();
const options = { now, retryFailed: true };

const anEnd = (changes: Partial<RunEnd> = {}): RunEnd => ({
  trigger: 'schedule',
  outcome: 'failed',
  failure: failure('repository-unreachable'),
  slot: iso(slot),
  createdAt: iso(slot),
  isClosing: false,
  ...changes,
});

const failure = (kind: FailureKind) => ({ kind, message: 'No.', hint: 'Look.' });

describe('a scheduled run that failed', () => {
  it('is tried again after 5, 15 and 60 minutes, and then no more', () => {
    let book = afterRun(aBook(), anEnd(), options);
    expect(book.retry).toEqual({ at: now + 5 * MINUTE, tries: 1, slot });
    for (const minutes of [15, 60]) {
      book = afterRun(book, anEnd({ trigger: 'retry' }), options);
      expect(book.retry?.at).toBe(now + minutes * MINUTE);
    }
    expect(afterRun(book, anEnd({ trigger: 'retry' }), options).retry).toBeNull();
  });

  it('is tried again when it was interrupted, or cancelled because Bellhop was closed', () => {
    const ends = [
      anEnd({ outcome: 'interrupted' }),
      anEnd({ outcome: 'cancelled', failure: null, isClosing: true }),
    ];
    for (const end of ends) expect(afterRun(aBook(), end, options).retry?.tries).toBe(1);
  });

  it('is not when somebody cancelled it, nor where only a person can help', () => {
    const ends = [
      anEnd({ outcome: 'cancelled', failure: null }),
      anEnd({ failure: failure('wrong-password') }),
      anEnd({ failure: failure('secret-missing') }),
    ];
    for (const end of ends) expect(afterRun(aBook(), end, options).retry).toBeNull();
  });

  it('is not where the profile does not want it', () => {
    expect(afterRun(aBook(), anEnd(), { now, retryFailed: false }).retry).toBeNull();
  });

  it('is not once other schedules have taken its place', () => {
    expect(afterRun(aBook(), anEnd({ trigger: 'retry' }), options).retry).toBeNull();
  });
});

describe('a run that is not about a slot', () => {
  const retry = { at: now + HOUR, tries: 1, slot };

  it('changes nothing when a person or another task has asked for it and it failed', () => {
    const book = aBook({ retry, owed: anOwed(slot) });
    for (const trigger of ['manual', 'cli', 'chain'] as const) {
      expect(afterRun(book, anEnd({ trigger, slot: null }), options)).toBe(book);
    }
  });

  it('changes nothing when it only writes down that a slot was not run', () => {
    const book = aBook({ retry: { ...retry, at: null } });
    for (const kind of ['missed', 'condition-unmet'] as const) {
      const end = anEnd({ outcome: 'skipped', failure: failure(kind) });
      expect(afterRun(book, end, options)).toBe(book);
    }
  });
});

describe('a success, whoever has asked for it', () => {
  const success = anEnd({ trigger: 'manual', outcome: 'warned', slot: null, createdAt: iso(now) });
  const retry = { at: now + HOUR, tries: 1, slot };

  it('stands for what was owed or to be tried again when it began', () => {
    const book = afterRun(aBook({ retry, owed: anOwed(now) }), success, options);
    expect([book.owed, book.retry]).toEqual([null, null]);
  });

  it('does not stand for a slot that came after it had begun', () => {
    const owed = anOwed(now + 1);
    expect(afterRun(aBook({ owed }), success, options).owed).toEqual(owed);
  });
});
