import { expect, test } from 'vitest';
import { retentionInWords } from '../../../renderer/words/retention.ts';

test('a rule is told by its counts that keep something', () => {
  const none = { last: 0, hourly: 0, daily: 0, weekly: 0, monthly: 0, yearly: 0 };
  expect(retentionInWords({ ...none, last: 3, daily: 7, yearly: 2 })).toBe(
    'the last 3, 7 daily, 2 yearly',
  );
  expect(retentionInWords(none)).toBe('nothing');
});
