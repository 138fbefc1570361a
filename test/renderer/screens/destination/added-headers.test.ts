import { expect, it } from 'vitest';
import { addedHeaders } from '../../../../renderer/screens/destination/added-headers.ts';

const request = {
  method: 'POST' as const,
  url: 'https://a.example/',
  headers: [
    { name: 'X-Token', value: '' },
    { name: 'User-Agent', value: 'Bellhop/0.1.0' },
    { name: 'Content-Type', value: 'application/json' },
  ],
  body: '{}',
};

it('names what nobody wrote, whatever the case', () => {
  const written = [
    { name: 'x-token', value: 'y' },
    { name: 'content-type', value: 'application/json' },
  ];
  expect(addedHeaders(request, written)).toEqual(['User-Agent']);
  expect(addedHeaders(request, [])).toEqual(['X-Token', 'User-Agent', 'Content-Type']);
});
