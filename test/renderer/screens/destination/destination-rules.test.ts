import { describe, expect, it } from 'vitest';
import {
  destinationRules as rules,
  lockedValue,
} from '../../../../renderer/screens/destination/destination-rules.ts';

describe('the rules of a destination', () => {
  it('wants the host of a URL written out', () => {
    expect(rules.url('https://a.example/{{run.id}}')).toBe(true);
    expect(rules.url('https://{{host.name}}/x')).toContain('host');
    expect(rules.url('https://ada:pw@a.example/')).toContain('password');
    expect(rules.url('ftp://a.example')).toContain('http://');
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

  it('takes whole paths of CA files, one a line, and none at all', () => {
    expect(rules.caFiles('')).toBe(true);
    expect(rules.caFiles('/etc/ssl/a.pem\n\nC:\\ca.pem\n')).toBe(true);
    expect(rules.caFiles('/etc/ssl/a.pem\nca.pem')).toContain('whole paths');
  });

  it('wants whole seconds between two messages', () => {
    expect(rules.rateLimit(0)).toBe(true);
    expect(rules.rateLimit(Number.NaN)).toContain('0');
    expect(rules.rateLimit(1.5)).toContain('whole');
  });
});
