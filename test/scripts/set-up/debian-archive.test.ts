import { describe, expect, it } from 'vitest';
import { archiveIn } from '../../../scripts/set-up/debian-archive.mjs';
import { bareCheckout } from '../bare-checkout.ts';

const listing = `
https://packages.example/linux/debian bookworm
http://mirror.example/pub/debian/ bookworm
http://mirror.example/pub/debian/ bookworm-updates
http://mirror.example/pub/debian-security/ bookworm-security
`;

describe("Debian's archive", () => {
  it('is the source that has updates beside it, not a vendor with the same suites', () => {
    expect(archiveIn(listing)).toBe('http://mirror.example/pub/debian/');
  });

  it('is recognised by its name where there are no updates, as on sid', () => {
    const sid = 'https://apt.example/tools stable\nhttp://mirror.example/debian sid\n';
    expect(archiveIn(sid)).toBe('http://mirror.example/debian');
  });

  it('is not its security mirror, where that comes first and there are no updates', () => {
    const withoutUpdates = listing
      .split('\n')
      .filter((line) => !line.endsWith('-updates') && !line.includes('packages.example'))
      .toSorted()
      .toReversed();
    expect(archiveIn(withoutUpdates.join('\n'))).toBe('http://mirror.example/pub/debian/');
  });

  it('is nowhere when apt knows no source', () => {
    expect(archiveIn('')).toBeNull();
  });
});

const apt = `
case "$*" in
  indextargets*) echo 'http://mirror.example/debian/ bookworm-updates' ;;
  *download*)
    mkdir -p made/DEBIAN made/usr/bin && echo hello > made/usr/bin/greet
    printf 'Package: greet\\nVersion: 1\\nArchitecture: all\\nMaintainer: T <t@t.example>\\nDescription: t\\n' > made/DEBIAN/control
    dpkg-deb --build made greet_1_all.deb >/dev/null ;;
esac`;

describe.runIf(process.platform === 'linux')('a package of another suite', () => {
  it('is unpacked into the checkout, and the second time nothing is asked for', async () => {
    const checkout = bareCheckout();
    checkout.install('apt-get', apt);
    checkout.install('dpkg', 'exec dpkg "$@"');
    const ask = () =>
      checkout.call('debian-archive.mjs', 'debianPackageFrom', { args: ['sid', 'greet'] });

    expect((await ask()).code).toBe(0);
    expect(checkout.has('.tools/greet-sid/usr/bin/greet')).toBe(true);
    expect(checkout.has('.tools/apt-sid')).toBe(false);
    expect(checkout.calls()).toContainEqual(
      expect.stringMatching(/^apt-get .*lists=.*\.tools.* update$/),
    );

    await ask();
    expect(checkout.calls()).toEqual([]);
  });

  it('that cannot be fetched is none, leaves nothing behind, and says why', async () => {
    const checkout = bareCheckout();
    checkout.install(
      'apt-get',
      `case "$*" in indextargets*) echo 'http://mirror.example/debian/ sid' ;; *) echo 'E: no network'; exit 100 ;; esac`,
    );
    const { said } = await checkout.call('debian-archive.mjs', 'debianPackageFrom', {
      args: ['sid', 'greet'],
    });
    expect(said).toContain('greet could not be fetched from Debian sid');
    expect(said).toContain('E: no network');
    expect(said).toMatch(/null\s*$/);
    expect(checkout.has('.tools/apt-sid')).toBe(false);
  });
});
