import { expect, test } from 'vitest';
import { zerobyte } from '../../../../main/webhook/recipes/zerobyte.ts';
import { saysExactly } from './golden.ts';
import { destinationOf, renderRecipe } from './render-recipe.ts';
import { NASTY, tell } from './stories.ts';

const headers = {
  'Content-Type': 'application/json',
  'X-Zerobyte-Hook-Secret': 's/hook-secret',
};
const ids = {
  jobId: 'run-1',
  scheduleId: 'profile-1',
  organizationId: 'org_home',
  sourcePath: '/home/ada/documents',
};
const after = {
  method: 'POST',
  url: 'http://host.docker.internal:9000/hooks/start-postgres',
  headers,
};

saysExactly(zerobyte, {
  before: {
    method: 'POST',
    url: 'http://host.docker.internal:9000/hooks/stop-postgres',
    headers,
    body: { phase: 'pre', event: 'backup.pre', ...ids },
  },
  success: { ...after, body: { phase: 'post', event: 'backup.post', ...ids, status: 'success' } },
  failure: {
    ...after,
    body: { phase: 'post', event: 'backup.post', ...ids, status: 'error', error: NASTY },
  },
});

test('S1-13 without a body of one’s own the context goes out as JSON', async () => {
  const { headers: sent, body } = await renderRecipe(zerobyte, tell('success'));
  expect(sent['Content-Type']).toBe('application/json');
  expect(body).toBeTypeOf('object');
});

test('S1-14 before a backup there is no status', async () => {
  const { body } = await renderRecipe(zerobyte, tell('before'));
  expect(Object.keys(body as object)).toEqual([
    'phase',
    'event',
    'jobId',
    'scheduleId',
    'organizationId',
    'sourcePath',
  ]);
});

test.each([
  ['success', 'success'],
  ['warning', 'warning'],
  ['failure', 'error'],
  ['cancelled', 'cancelled'],
] as const)('S1-15 after a backup "%s" has the status "%s"', async (moment, status) => {
  const { body } = await renderRecipe(zerobyte, tell(moment));
  expect(body).toMatchObject({ phase: 'post', event: 'backup.post', status });
});

test('S1-15 an interrupted run has the status "error"', async () => {
  const { body } = await renderRecipe(zerobyte, tell('failure', { outcome: 'interrupted' }));
  expect(body).toMatchObject({ status: 'error' });
});

test('S1-16 an error is told only where there is something to tell', async () => {
  for (const moment of ['warning', 'failure', 'cancelled'] as const) {
    expect((await renderRecipe(zerobyte, tell(moment))).body).toHaveProperty('error');
  }
  expect((await renderRecipe(zerobyte, tell('success'))).body).not.toHaveProperty('error');
});

test('is sent once, and only 2xx is a success, as Zerobyte has it', () => {
  const { retry, success } = destinationOf(zerobyte);
  expect({ retry, success }).toEqual({ retry: 'none', success: [{ from: 200, to: 299 }] });
});
