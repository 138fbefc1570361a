import { expect, test } from 'vitest';
import { retentionInWords } from '../../../renderer/words/retention.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';

test('a rule is told by its spans and tags, too', () => {
  const spans = { within: '14d', withinMonthly: '1y6m' };
  expect(retentionInWords({ ...emptyRetention, daily: 7, ...spans, keepTags: ['keep'] })).toBe(
    '7 daily, all of 14 days, monthly of 1 year 6 months, those tagged keep',
  );
});

test('a rule is told by its counts that keep something', () => {
  expect(retentionInWords({ ...emptyRetention, last: 3, daily: 7, yearly: 2 })).toBe(
    'the last 3, 7 daily, 2 yearly',
  );
  expect(retentionInWords(emptyRetention)).toBe('nothing');
});
