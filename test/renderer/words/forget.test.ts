import { expect, it } from 'vitest';
import { foreseenInWords, groupInWords } from '../../../renderer/words/forget.ts';

it('says what a rule would do in one sentence', () => {
  expect(foreseenInWords({ kept: 0, removed: 0 })).toContain('no snapshot');
  expect(foreseenInWords({ kept: 1, removed: 0 })).toBe('All 1 snapshot would be kept.');
  expect(foreseenInWords({ kept: 7, removed: 16 })).toBe(
    '16 snapshots would be forgotten, 7 kept.',
  );
});

it('names a group by what its snapshots have in common', () => {
  expect(groupInWords({ host: 'laptop', paths: ['/a', '/b'], tags: ['x'] })).toBe(
    'laptop · /a and 1 more · tagged x',
  );
  expect(groupInWords({ host: '', paths: [], tags: [] })).toBe('All snapshots');
});
