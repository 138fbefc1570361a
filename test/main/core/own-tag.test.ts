import { expect, it } from 'vitest';
import { ownTag } from '../../../main/core/own-tag.ts';

it("a profile's own tag bears its name, as one tag whatever that is", () => {
  expect(ownTag({ name: 'Documents' })).toBe('bellhop:Documents');
  expect(ownTag({ name: 'Letters, bills' })).toBe('bellhop:Letters  bills');
});
