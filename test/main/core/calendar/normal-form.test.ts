import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../../main/core/calendar/normal-form.ts';
import { Chance } from '../../../fakes/chance.ts';
import { randomCalendar } from '../../../fakes/random-calendar.ts';
import { specOf } from './read.ts';

describe('the normal form', () => {
  it('writes all parts, with leading zeros', () => {
    expect(normalForm(specOf('mon..wed,fri,sat 27-1-1 9:5:3 UTC'))).toBe(
      'Mon..Wed,Fri,Sat 2027-01-01 09:05:03 UTC',
    );
  });

  it('leaves out the step of a range that is one', () => {
    expect(normalForm(specOf('9..17/1:0/15:0..30/1'))).toBe('*-*-* 09..17:00/15:00..30');
    expect(normalForm(specOf('9/1:*:*'))).toBe('*-*-* 09/1:*:*');
  });

  it('is read as the same spec again', () => {
    const chance = new Chance(3);
    for (let count = 0; count < 2000; count += 1) {
      const spec = specOf(randomCalendar(chance));
      expect(specOf(normalForm(spec))).toEqual(spec);
    }
  });
});
