import { expect, test } from 'vitest';
import { tagsOf } from '../../../renderer/words/tags.ts';

test('tags stand between commas, and empty ones are none', () => {
  expect(tagsOf(' laptop, at home,,weekly , ')).toEqual(['laptop', 'at home', 'weekly']);
  expect(tagsOf('')).toEqual([]);
});
