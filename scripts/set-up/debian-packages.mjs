import { existsSync } from 'node:fs';
import { giveUp, hasApt, isRoot, quietly, say, which } from './machine.mjs';

/** What each package is recognised by. */
const signs = {
  python3: () => which('python3'),
  make: () => which('make'),
  'g++': () => which('g++'),
  'pkg-config': () => which('pkg-config'),
  'libsecret-1-dev': () => quietly('pkg-config', ['--exists', 'libsecret-1']).ok,
  chromium: () => which('chromium') ?? which('google-chrome'),
  'gnome-keyring': () => which('gnome-keyring-daemon'),
  dbus: () => which('dbus-run-session'),
  'dbus-x11': () => which('dbus-launch'),
  'libsecret-tools': () => which('secret-tool'),
  webhook: () => which('webhook'),
  openssl: () => which('openssl'),
  xvfb: () => which('Xvfb'),
  xauth: () => which('xauth'),
  'ca-certificates': () => existsSync('/etc/ssl/certs/ca-certificates.crt'),
};

/**
 * Sees that these Debian packages are there: installs them as root, and else says the exact command.
 * `needed` ends set-up when they cannot be had. On other systems nothing is checked here.
 */
export function ensureDebianPackages(names, { needed }) {
  if (!hasApt) return;
  const missing = names.filter((name) => !signs[name]());
  if (missing.length === 0) return;
  const list = missing.join(' ');
  if (!isRoot) {
    const advice = `these packages are missing. Install them with: sudo apt-get install --no-install-recommends ${list}`;
    if (needed) giveUp(advice);
    say(advice);
    return;
  }
  say(`installing ${list}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = quietly('apt-get', ['update'], { env });
  const args = ['install', '-y', '--no-install-recommends', ...missing];
  const installed = quietly('apt-get', args, { env });
  if (installed.ok) return;
  say(updated.output);
  (needed ? giveUp : say)(`apt-get could not install ${list}:\n${installed.output}`);
}
