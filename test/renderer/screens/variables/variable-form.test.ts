import { describe, expect, it } from 'vitest';
import { variableRules } from '../../../../renderer/screens/variables/variable-form.ts';

describe('variables of the user’s own', () => {
  const nameOf = (name: string, ...others: readonly string[]) =>
    variableRules.name(name, {
      variables: [name, ...others].map((each) => ({ name: each, value: '' })),
    });

  it('have names that templates can write', () => {
    expect(nameOf(' OWNER_2 ')).toBe(true);
    expect(nameOf('x'.repeat(100))).toBe(true);
    for (const name of ['', '2nd', 'my-name', 'x'.repeat(101)]) {
      expect(nameOf(name)).toContain('letters');
    }
  });

  it('have each name once', () => {
    expect(nameOf('OWNER', 'HOUSE')).toBe(true);
    expect(nameOf('OWNER', ' OWNER')).toContain('twice');
  });

  it('have values of 8192 characters at most', () => {
    expect(variableRules.value('x'.repeat(8_192))).toBe(true);
    expect(variableRules.value('x'.repeat(8_193))).toContain('8192');
  });
});
