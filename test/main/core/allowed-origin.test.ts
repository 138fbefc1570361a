import { describe, expect, it } from 'vitest';
import { allowedOrigins, originFault } from '../../../main/core/allowed-origin.ts';

describe('an allowed origin', () => {
  it('S1-11 may be called on every path', () => {
    const allowed = ['https://example.org', 'http://nas:8080'];
    for (const url of [
      'https://example.org',
      'https://EXAMPLE.org:443/x?y#z',
      'http://nas:8080/{{run.id}}',
    ]) {
      expect(originFault(url, allowed)).toBeNull();
    }
  });

  for (const [what, url, origin] of [
    ['scheme', 'http://example.org/x', 'http://example.org'],
    ['host', 'https://example.org.evil.test/x', 'https://example.org.evil.test'],
    ['sub-domain', 'https://a.example.org/x', 'https://a.example.org'],
    ['port', 'https://example.org:8443/x', 'https://example.org:8443'],
  ] as const) {
    it(`S1-11 is bound to its ${what}, and the message names the origin to add`, () => {
      expect(originFault(url, ['https://example.org'])).toBe(
        `Calls to ${origin} are not allowed. Add ${origin} to the allowed origins in the settings, or to BELLHOP_ALLOWED_ORIGINS.`,
      );
    });
  }

  it('S1-11 is every one where there is no list, and none where the list is empty', () => {
    expect(originFault('https://example.org/', null)).toBeNull();
    expect(originFault('https://example.org/', [])).not.toBeNull();
  });
});

describe('the list of allowed origins', () => {
  it('is that of the settings where the environment says nothing', () => {
    expect(allowedOrigins(null, undefined)).toBeNull();
    expect(allowedOrigins(null, '  ')).toBeNull();
    expect(allowedOrigins(['https://a.test'], '')).toEqual(['https://a.test']);
  });

  it('S1-12 takes entries of the environment with a trailing slash or a path', () => {
    expect(
      allowedOrigins(null, 'https://a.test/, http://b.test:81/hooks/x  https://C.test'),
    ).toEqual(['https://a.test', 'http://b.test:81', 'https://c.test']);
  });

  it('is both together where both say something', () => {
    expect(allowedOrigins(['https://a.test'], 'https://b.test')).toEqual([
      'https://a.test',
      'https://b.test',
    ]);
  });

  it('allows nothing, rather than all, where the environment names no origin at all', () => {
    expect(allowedOrigins(null, 'nonsense')).toEqual([]);
  });
});
