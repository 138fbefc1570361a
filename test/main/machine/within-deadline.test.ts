import { expect, it } from 'vitest';
import { withinDeadline } from '../../../main/machine/within-deadline.ts';

it('passes on what comes in time', async () => {
  expect(await withinDeadline(Promise.resolve(7))).toBe(7);
});

it('knows nothing of what fails or never comes', async () => {
  expect(await withinDeadline(Promise.reject(new Error('gone')))).toBeNull();
  expect(await withinDeadline(new Promise(() => undefined), 1)).toBeNull();
});
