import { expect, it } from 'vitest';
import { showSealed, type SealedText } from '../../../main/core/sealed-text.ts';
import { addQuery } from '../../../main/webhook/add-query.ts';

const secret: SealedText[number] = { secret: 'TOKEN', escape: 'url' };
const added = (url: SealedText, query: SealedText = ['a=1']): string =>
  showSealed(addQuery(url, query));

it.each([
  ['https://h/x', 'https://h/x?a=1'],
  ['https://h', 'https://h?a=1'],
  ['https://h/x?', 'https://h/x?a=1'],
  ['https://h/x?b=2', 'https://h/x?b=2&a=1'],
  ['https://h/x?b=2&', 'https://h/x?b=2&a=1'],
  ['https://h/x#part', 'https://h/x?a=1'],
  ['https://h/x?b=2#part?c', 'https://h/x?b=2&a=1'],
])('joins a query to %s', (url, whole) => {
  expect(added([url])).toBe(whole);
});

it('leaves a URL as it is when there is nothing to add', () => {
  expect(added(['https://h/x#part'], [])).toBe('https://h/x#part');
});

it.each<readonly [SealedText, string]>([
  [['https://h/', secret], 'https://h/{{secret "TOKEN"}}?a=1'],
  [['https://h/?key=', secret], 'https://h/?key={{secret "TOKEN"}}&a=1'],
  [['https://h/?key=', secret, '&'], 'https://h/?key={{secret "TOKEN"}}&a=1'],
  [['https://h/', secret, '#', secret, 'x'], 'https://h/{{secret "TOKEN"}}?a=1'],
])('goes round secrets: %j', (url, whole) => {
  expect(added(url)).toBe(whole);
});

it('takes secrets in the query', () => {
  expect(added(['https://h/'], ['key=', secret])).toBe('https://h/?key={{secret "TOKEN"}}');
});
