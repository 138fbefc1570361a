import { expect, it } from 'vitest';
import { variablesSchema } from '../../../main/core/variables-schema.ts';
import { complaint } from './complaint.ts';

it('variables have names that templates can write', () => {
  const named = (name: string) => complaint(variablesSchema, { [name]: 'x' });
  expect(named('MY_TEAM')).toBe('');
  for (const name of ['my-team', '1st', 'a.b', '']) expect(named(name)).not.toBe('');
});
