import { expect, it } from 'vitest';
import {
  openRequest,
  secretsOf,
  showRequest,
  type SealedRequest,
} from '../../../main/core/sealed-request.ts';

const request: SealedRequest = {
  method: 'POST',
  url: ['https://h/?k=', { secret: 'A', escape: 'url' }],
  headers: [{ name: 'X-Key', value: [{ secret: 'B', escape: 'header' }] }],
  body: ['k=', { secret: 'A', escape: 'text' }],
};

it('names all its secrets, each once', () => {
  expect(secretsOf(request)).toEqual(['A', 'B']);
});

it('is shown with the names of its secrets', () => {
  expect(showRequest(request)).toEqual({
    method: 'POST',
    url: 'https://h/?k={{secret "A"}}',
    headers: [{ name: 'X-Key', value: '{{secret "B"}}' }],
    body: 'k={{secret "A"}}',
  });
});

it('is opened with their values', () => {
  const values = new Map([
    ['A', 'a&b'],
    ['B', 'x\ny'],
  ]);
  expect(openRequest(request, values)).toEqual({
    method: 'POST',
    url: 'https://h/?k=a%26b',
    headers: [{ name: 'X-Key', value: 'x y' }],
    body: 'k=a&b',
  });
});
