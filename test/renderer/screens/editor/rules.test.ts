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

  it('tells the parts of a place from whole addresses', () => {
    expect(rules.repositoryFolder('/srv/restic')).toBe(true);
    expect(rules.repositoryFolder('C:\\Backup')).toBe(true);
    expect(rules.repositoryFolder('sftp:nas:/srv')).toContain('kind');
    expect(rules.repositoryFolder('restic')).toContain('whole path');
    expect(['nas', '192.168.0.7', '[fe80::1]'].map(rules.host)).toEqual([true, true, true]);
    for (const host of ['ada@nas', 'nas:22', 'nas/x', '-oProxyCommand=x', '']) {
      expect(rules.host(host)).toContain('alone');
    }
    expect(['22', '65535'].map(rules.port)).toEqual([true, true]);
    expect(['0', '65536', 'ssh'].every((port) => rules.port(port) !== true)).toBe(true);
    expect(rules.endpoint('https://s3.example:9000')).toBe(true);
    expect(rules.endpoint('s3.example/bucket')).toContain('without the bucket');
    expect(rules.restAddress('https://ada:pw@nas/')).toContain('password');
  });
});
