import { describe, expect, it } from 'vitest';
import { lockedValue, rules } from '../../../../renderer/screens/editor/rules.ts';

describe('the rules of the editor', () => {
  it('takes absolute folders of every system and no relative ones', () => {
    expect(rules.folder('/home/ada')).toBe(true);
    expect(rules.folder('C:\\Users\\ada')).toBe(true);
    expect(rules.folder('\\\\nas\\share')).toBe(true);
    expect(rules.folder('Documents')).toContain('whole path');
  });

  it('wants the host of a URL written out', () => {
    expect(rules.url('https://a.example/{{run.id}}')).toBe(true);
    expect(rules.url('https://{{host.name}}/x')).toContain('host');
    expect(rules.url('https://ada:pw@a.example/')).toContain('password');
    expect(rules.url('ftp://a.example')).toContain('http://');
  });

  it('keeps passwords out of the address of a repository', () => {
    expect(rules.location('rest:https://nas.example/ada')).toBe(true);
    expect(rules.location('rest:https://ada:pw@nas.example/')).toContain('RESTIC_REST_PASSWORD');
  });

  it('leaves framing headers to Bellhop', () => {
    expect(rules.headerName('X-Api-Key')).toBe(true);
    expect(rules.headerName('Content-Length')).toContain('itself');
    expect(rules.headerName('two words')).toContain('letters');
  });

  it('wants a locked value typed once', () => {
    const value = { name: 'X', isSecret: true, value: '', stored: '' };
    expect(lockedValue(value)).toContain('once');
    expect(lockedValue({ ...value, stored: 'token' })).toBe(true);
    expect(lockedValue({ ...value, value: 't' })).toBe(true);
    expect(lockedValue({ ...value, isSecret: false })).toBe(true);
  });
});
