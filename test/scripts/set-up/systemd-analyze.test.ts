import { describe, expect, it } from 'vitest';
import { bareCheckout } from '../bare-checkout.ts';

const ensure = (checkout: ReturnType<typeof bareCheckout>) =>
  checkout.call('systemd-analyze.mjs', 'ensureSystemdAnalyze');

describe.runIf(process.platform === 'linux')('systemd-analyze', () => {
  it('of the system is as good as one of our own', async () => {
    const checkout = bareCheckout();
    checkout.install('systemd-analyze');
    checkout.install('apt-get');

    expect((await ensure(checkout)).code).toBe(0);
    expect(checkout.calls()).toEqual(['systemd-analyze calendar daily']);
  });

  it('that cannot be had is no obstacle', async () => {
    const checkout = bareCheckout();
    checkout.install('systemd-analyze', 'exit 1');

    expect((await ensure(checkout)).code).toBe(0);
    expect(checkout.has('.tools/bin/systemd-analyze')).toBe(false);
  });
});
