import { describe, expect, it } from 'vitest';
import { bareCheckout } from '../bare-checkout.ts';

const root = 0;
const user = 1000;

function ask(checkout: ReturnType<typeof bareCheckout>, uid: number, needed = true) {
  const args = [['webhook', 'xauth'], { needed }];
  return checkout.call('debian-packages.mjs', 'ensureDebianPackages', { args, uid });
}

describe.runIf(process.platform === 'linux')('missing Debian packages', () => {
  it('end set-up with the exact command, for a user without rights who needs them', async () => {
    const checkout = bareCheckout();
    checkout.install('apt-get');
    const { code, said } = await ask(checkout, user);
    expect(said).toContain('sudo apt-get install --no-install-recommends webhook xauth');
    expect(code).toBe(1);
    expect(checkout.calls()).toEqual([]);
  });

  it('are only told of when set-up can go on without them', async () => {
    const checkout = bareCheckout();
    checkout.install('apt-get');
    checkout.install('xauth');
    const { code, said } = await ask(checkout, user, false);
    expect(said).toContain('install --no-install-recommends webhook\n');
    expect(code).toBe(0);
  });

  it('are installed by root, and what is there is not', async () => {
    const checkout = bareCheckout();
    checkout.install('xauth');
    checkout.install('apt-get', '[ "$1" = update ] || touch installed');
    const { code, said } = await ask(checkout, root);
    expect(code).toBe(0);
    expect(said).toContain('bellhop: installing webhook\n');
    expect(checkout.has('installed')).toBe(true);
    expect(checkout.calls()).toEqual([
      'apt-get update',
      expect.stringMatching(/^apt-get install -y --no-install-recommends .* webhook$/),
    ]);
  });

  it('that apt cannot install end set-up with what apt says', async () => {
    const checkout = bareCheckout();
    checkout.install('apt-get', "echo 'E: Unable to locate package'; exit 100");
    const { code, said } = await ask(checkout, root);
    expect(code).toBe(1);
    expect(said).toContain('E: Unable to locate package');
  });

  it('are named by their Debian names where there is no apt', async () => {
    const { code, said } = await ask(bareCheckout(), root);
    expect(said).toContain("missing, by Debian's names: webhook xauth");
    expect(code).toBe(0);
  });
});
