import { expect, it } from 'vitest';
import { markSpot, spotInWords } from '../../../renderer/words/spot.ts';

it('takes a text apart where something is wrong with it', () => {
  expect(markSpot('Mon 25:00', { at: 4, length: 2 })).toEqual({
    before: 'Mon ',
    spot: '25',
    after: ':00',
  });
  expect(markSpot('Mon', { at: 9, length: 4 })).toEqual({ before: 'Mon', spot: '', after: '' });
});

it('says where that is for those who do not see the mark', () => {
  expect(spotInWords('Mon 25:00', { at: 4, length: 2 })).toBe('Characters 5 to 6');
  expect(spotInWords('Mon 25:00', { at: 3, length: 0 })).toBe('Character 4');
  expect(spotInWords('Mon ', { at: 4, length: 0 })).toBe('At the end');
});
