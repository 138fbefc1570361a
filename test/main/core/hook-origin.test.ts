import { expect, it } from 'vitest';
import { hookOrigin } from '../../../main/core/hook-origin.ts';

it.each([
  ['https://example.com', 'https://example.com'],
  ['https://example.com/a/{{b}}?c={{d}}', 'https://example.com'],
  ['https://example.com?x', 'https://example.com'],
  ['https://example.com#x', 'https://example.com'],
  ['HTTPS://EXAMPLE.com:443/', 'https://example.com'],
  ['http://127.0.0.1:8080/{{x}}', 'http://127.0.0.1:8080'],
  ['http://[::1]:9/', 'http://[::1]:9'],
  ['  https://example.com/  ', 'https://example.com'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example'],
])('%s is bound to %s', (url, origin) => {
  expect(hookOrigin(url)).toBe(origin);
});

it.each([
  '',
  'example.com',
  '//example.com/',
  'ftp://example.com/',
  'javascript:alert(1)',
  'https://',
  'https:///example.com',
  'https:example.com',
  'https://{{host}}/',
  'https://example.com{{path}}',
  'https://example.com:{{port}}/',
  '{{scheme}}://example.com/',
  'https://user:password@example.com/',
  'https://example.com\\@evil.example/',
  'https://exam ple.com/',
  'https://example.com:99999/',
])('%j is bound to nobody', (url) => {
  expect(hookOrigin(url)).toBeNull();
});
