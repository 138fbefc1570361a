import { expect, it } from 'vitest';
import { bareCheckout } from './bare-checkout.ts';

it('bellhop says how to begin in a checkout that is not set up', async () => {
  const { code, said } = await bareCheckout().start('scripts/bellhop.mjs', 'profiles');
  expect(said).toBe('bellhop: not set up yet. Run "npm start" once first.\n');
  expect(code).toBe(1);
});
