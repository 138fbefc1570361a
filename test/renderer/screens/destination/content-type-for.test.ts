import { expect, it } from 'vitest';
import { lackingContentType } from '../../../../renderer/screens/destination/content-type-for.ts';

const form = { method: 'POST', bodyKind: 'template', bodyFormat: 'json', headers: [] } as const;

it.each([
  ['json', 'application/json'],
  ['form', 'application/x-www-form-urlencoded'],
  ['html', 'text/html; charset=utf-8'],
  ['text', 'text/plain; charset=utf-8'],
] as const)('a body of one’s own as %s lacks %s', (bodyFormat, type) => {
  expect(lackingContentType({ ...form, headers: [], bodyFormat })).toBe(type);
});

it('proposes none where a header says it, none is sent, or Bellhop says it itself', () => {
  const said = { name: ' content-TYPE ', isSecret: false, value: 'text/plain', stored: '' };
  expect(lackingContentType({ ...form, headers: [said] })).toBeNull();
  expect(lackingContentType({ ...form, headers: [], method: 'GET' })).toBeNull();
  expect(lackingContentType({ ...form, headers: [], bodyKind: 'context' })).toBeNull();
});
