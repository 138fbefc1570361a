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
  });
});
