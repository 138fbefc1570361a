import { describe, expect, it } from 'vitest';
import { bareCheckout } from '../bare-checkout.ts';

const withKeytar =
  'mkdir -p node_modules/keytar/build/Release && touch node_modules/keytar/build/Release/keytar.node';
const withoutKeytar = 'mkdir -p node_modules';

function checkoutWithNpm(npm: string) {
  const checkout = bareCheckout();
  checkout.write('package-lock.json', '{"packages":1}');
  checkout.install('npm', npm);
  return {
    ...checkout,
    setUp: () => checkout.call('npm-packages.mjs', 'ensureNpmPackages'),
    npmCalls: () => checkout.calls().filter((call) => call.startsWith('npm ')),
  };
}

const ci = 'npm ci --no-audit --no-fund';

describe.runIf(process.platform === 'linux')('the npm packages', () => {
  it('are installed once for each state of the lockfile', async () => {
    const checkout = checkoutWithNpm(withKeytar);
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([ci]);
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([]);
    checkout.write('package-lock.json', '{"packages":2}');
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([ci]);
  });

  it('end set-up with what npm says when they cannot be installed, and are tried again', async () => {
    const checkout = checkoutWithNpm('echo "npm error network"; exit 1');
    const { code, said } = await checkout.setUp();
    expect(code).toBe(1);
    expect(said).toContain('npm error network');
    checkout.install('npm', withKeytar);
    expect((await checkout.setUp()).code).toBe(0);
  });

  it('go without keytar, and get it as soon as its headers are there', async () => {
    const checkout = checkoutWithNpm(withoutKeytar);
    const { code, said } = await checkout.setUp();
    expect(code).toBe(0);
    expect(said).toContain('secrets can only be held in memory');
    checkout.calls();
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([]);

    checkout.install('pkg-config');
    checkout.install('g++');
    checkout.install('npm', withKeytar);
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([ci]);
    await checkout.setUp();
    expect(checkout.npmCalls()).toEqual([]);
  });

  it('rebuild keytar alone when it was installed and not built', async () => {
    const checkout = checkoutWithNpm(
      `case $1 in ci) mkdir -p node_modules/keytar ;; *) ${withKeytar} ;; esac`,
    );
    const { said } = await checkout.setUp();
    expect(said).not.toContain('could not be built');
    expect(checkout.npmCalls()).toEqual([ci, 'npm rebuild keytar']);
  });
});
