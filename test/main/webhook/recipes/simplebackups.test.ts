import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { simplebackups } from '../../../../main/webhook/recipes/simplebackups.ts';
import { sign } from '../../../../main/webhook/sign.ts';
import { saysExactly } from './golden.ts';
import { destinationOf, renderRecipe, requestOf, valueOf } from './render-recipe.ts';
import { tell } from './stories.ts';

const request = (status: string) => ({
  method: 'POST',
  url: 'https://example.org/backups',
  headers: { 'Content-Type': 'application/json' },
  body: {
    id: 'run-1',
    type: 'backup',
    status,
    started_at: '2026-03-01 08:00:00',
    finished_at: '2026-03-01 08:00:09',
    started_at_iso: '2026-03-01T08:00:00.000Z',
    finished_at_iso: '2026-03-01T08:00:09.000Z',
    backup: { id: 'profile-1', name: 'Documents', type: 'file' },
    server: { id: 'tower', name: 'tower' },
    storage: { id: 'repository-1', name: '/backup' },
  },
});

saysExactly(simplebackups, { success: request('success'), failure: request('error') });

test('S2-2 the message is a POST of JSON', async () => {
  const { method, headers } = await renderRecipe(simplebackups, tell('success'));
  expect({ method, headers }).toEqual({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
  });
});

test('S2-3 a success has the documented keys in their order', async () => {
  const { body } = await renderRecipe(simplebackups, tell('success'));
  const keys = Object.keys(body as object).filter((key) => !key.endsWith('_iso'));
  expect(keys).toEqual('id type status started_at finished_at backup server storage'.split(' '));
});

test('S2-4 a failure differs in its status only', async () => {
  const { body: well } = await renderRecipe(simplebackups, tell('success'));
  const { body: ill } = await renderRecipe(simplebackups, tell('failure'));
  expect(ill).toEqual({ ...(well as object), status: 'error' });
});

test('S2-5 the signature is the bare hex HMAC of the body as it is sent', async () => {
  const destination = destinationOf(simplebackups);
  const { body } = await requestOf(destination, tell('failure'));
  const message = { id: 'delivery-1', body: Buffer.from(body), at: 0 };
  const secrets = new Map([['simplebackups-signing', 'key']]);
  expect(valueOf(sign(destination.signature, message, secrets))).toEqual([
    { name: 'SB-Signature', value: createHmac('sha256', 'key').update(body).digest('hex') },
  ]);
});

test('S2-10 instants stand without a zone, and in ISO 8601 with one', async () => {
  const { body } = await renderRecipe(simplebackups, tell('success'));
  const { started_at: bare, started_at_iso: full } = body as Record<string, string>;
  expect(bare).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(new Date(`${String(bare)}Z`)).toEqual(new Date(String(full)));
});
