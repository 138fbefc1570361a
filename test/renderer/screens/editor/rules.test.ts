import { describe, expect, it } from 'vitest';
import { rules } from '../../../../renderer/screens/editor/rules.ts';

describe('the rules of the editor', () => {
  it('takes absolute folders of every system and no relative ones', () => {
    expect(rules.folder('/home/ada')).toBe(true);
    expect(rules.folder('C:\\Users\\ada')).toBe(true);
    expect(rules.folder('\\\\nas\\share')).toBe(true);
    expect(rules.folder('Documents')).toContain('whole path');
  });

  it('keeps passwords out of the address of a repository', () => {
    expect(rules.location('rest:https://nas.example/ada')).toBe(true);
    expect(rules.location('rest:https://ada:pw@nas.example/')).toContain('RESTIC_REST_PASSWORD');
    expect(rules.location('rest:https://ada:p/w@nas.example/')).toContain('RESTIC_REST_PASSWORD');
  });

  it('leaves to Bellhop the variables that it sets itself', () => {
    expect(rules.variableName(' AWS_ACCESS_KEY_ID ')).toBe(true);
    expect(rules.variableName(' RESTIC_PASSWORD')).toContain('itself');
  });

  it('takes 20 tags of 100 characters', () => {
    const twenty = Array.from({ length: 20 }, (_, n) => `tag ${String(n)}`).join(',');
    expect(rules.tags('')).toBe(true);
    expect(rules.tags(twenty)).toBe(true);
    expect(rules.tags(`${twenty},one more`)).toContain('20 tags');
    expect(rules.tags('x'.repeat(100))).toBe(true);
    expect(rules.tags('x'.repeat(101))).toContain('100 characters');
  });

  it('takes whole counts of snapshots, not all of them 0', () => {
    expect([0, 1, 10_000].map(rules.kept)).toEqual([true, true, true]);
    for (const count of [-1, 1.5, 10_001, Number.NaN]) {
      expect(rules.kept(count)).toContain('whole number');
    }
    const none = { last: 0, hourly: 0, daily: 0, weekly: 0, monthly: 0, yearly: 0 };
    expect(rules.retention(none)).toContain('at least one');
    expect(rules.retention({ ...none, yearly: 1 })).toBe(true);
  });
});
