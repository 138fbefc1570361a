import { expect, it } from 'vitest';
import { maskCaught } from '../../../main/core/mask-caught.ts';
import { redactor } from '../../../main/core/redact.ts';

it('masks secrets everywhere, and headers that are credentials whoever sent them', () => {
  const caught = {
    receivedAt: '2026-03-01T08:00:00.000Z',
    method: 'POST',
    url: '/in/hush-1?x=1',
    headers: [
      { name: 'X-Note', value: 'with hush-1 in it' },
      { name: 'X-Api-Key', value: 'of a stranger' },
      { name: 'X-Other', value: 'Basic YTpi' },
      { name: 'webhook-signature', value: 'v1,abc' },
    ],
    body: '{"a":"hush-1"}',
    truncated: true,
  };
  expect(maskCaught(caught, redactor(['hush-1']))).toEqual({
    ...caught,
    url: '/in/•••?x=1',
    headers: [
      { name: 'X-Note', value: 'with ••• in it' },
      { name: 'X-Api-Key', value: '•••' },
      { name: 'X-Other', value: '•••' },
      { name: 'webhook-signature', value: 'v1,abc' },
    ],
    body: '{"a":"•••"}',
  });
});
