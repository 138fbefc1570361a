import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reader } from '../../../main/ipc/reader.ts';
import { complaint, taken } from './taken.ts';

describe('a reader', () => {
  const read = reader(z.tuple([z.string().min(1), z.object({ name: z.string() })]));

  it('hands over what the schema makes of the arguments', () => {
    expect(taken(read, 'id', { name: 'a', more: 1 })).toEqual(['id', { name: 'a' }]);
  });

  it('names the field that is wrong, and not its position among the arguments', () => {
    expect(complaint(read, 'id', { name: 1 })).toContain('That cannot be done: name: ');
    expect(complaint(read, '', { name: 'a' })).not.toContain('0:');
  });

  it('says all that is wrong', () => {
    expect(complaint(read, '', { name: 1 })).toContain('; name: ');
  });

  it('takes neither too few arguments nor too many', () => {
    complaint(read, 'id');
    complaint(read, 'id', { name: 'a' }, 'more');
  });
});
