import { describe, expect, it } from 'vitest';
import {
  isSensible,
  startingForm,
  withSensible,
} from '../../../../renderer/screens/welcome/starting-form.ts';

describe('a first backup', () => {
  it('is made daily at half past twelve, with a password that nobody has to think of', () => {
    const { plans, repository } = startingForm([]);
    expect(plans.backup.schedules).toMatchObject([{ kind: 'daily', at: ['12:30'] }]);
    expect(repository.isGenerated).toBe(true);
  });

  it('leaves out what can be made again, and nothing that a person has made or fetched', () => {
    const { exclusions } = startingForm(['/home/ada']).source;
    expect(isSensible(exclusions)).toBe(true);
    expect(exclusions.split('\n')).toContain('.cache');
    expect(exclusions).not.toMatch(/Downloads|vmdk/);
  });

  it('leaves other patterns alone when that is switched off', () => {
    expect(withSensible(withSensible('/own', true), false)).toBe('/own');
    expect(isSensible('/own')).toBe(false);
  });
});
