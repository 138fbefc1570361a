import { giveUp, hasApt, isRoot, quietly, say, which } from './machine.mjs';

/** What each package is recognised by: a program of another origin is as good. */
const signs = {
  python3: () => which('python3'),
  make: () => which('make'),
  'g++': () => which('g++'),
  'pkg-config': () => which('pkg-config'),
  'libsecret-1-dev': () => quietly('pkg-config', ['--exists', 'libsecret-1']).ok,
  chromium: () => which('chromium') ?? which('google-chrome'),
  'gnome-keyring': () => which('gnome-keyring-daemon'),
  dbus: () => which('dbus-run-session') && which('dbus-daemon'),
  'dbus-x11': () => which('dbus-launch'),
  'libsecret-tools': () => which('secret-tool'),
  webhook: () => which('webhook'),
  openssl: () => which('openssl'),
  xvfb: () => which('Xvfb'),
  xauth: () => which('xauth'),
  'xfce4-panel': () => which('xfce4-panel'),
  fuse3: () => which('fusermount3') ?? which('fusermount'),
  'php-cli': () => which('php'),
  ruby: () => which('ruby'),
  'desktop-file-utils': () => which('desktop-file-validate'),
};

/** What keytar is compiled with. */
export const buildPackages = ['python3', 'make', 'g++', 'pkg-config', 'libsecret-1-dev'];

/** What a throw-away keyring takes. */
export const keyringPackages = ['gnome-keyring', 'dbus', 'dbus-x11'];

/** What windows take where Electron's binary cannot be had. */
export const standInPackages = ['chromium'];

/** What the specs take besides: tools to look at the keychain, a receiver, certificates, a screen. */
export const testPackages = ['libsecret-tools', 'webhook', 'openssl', 'xvfb', 'xauth'];

/**
 * What some specs take, which are skipped without it: a panel that draws tray icons, a repository as a
 * folder, the languages of the snippets that check signatures, the check of a desktop entry.
 */
export const optionalTestPackages = [
  'xfce4-panel',
  'fuse3',
  'php-cli',
  'ruby',
  'desktop-file-utils',
];

/**
 * Sees that these Debian packages are there: installs them as root, and else says the exact command;
 * then `needed` ends set-up. Answers whether they are there. Other kinds of Linux are told what is
 * missing by Debian's names; on other systems nothing of this is needed.
 */
export function ensureDebianPackages(names, { needed }) {
  if (process.platform !== 'linux') return true;
  const missing = names.filter((name) => !signs[name]());
  if (missing.length === 0) return true;
  const list = missing.join(' ');
  if (!hasApt) {
    say(`missing, by Debian's names: ${list}. Install them with your package manager`);
    return false;
  }
  const trouble = isRoot
    ? install(missing)
    : `these packages are missing. Install them with: sudo apt-get install --no-install-recommends ${list}`;
  if (trouble === null) return true;
  if (needed) giveUp(trouble);
  say(trouble);
  return false;
}

/** Answers what went wrong, or null. */
function install(names) {
  say(`installing ${names.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = quietly('apt-get', ['update'], { env });
  // Another apt may be at work, as on a server that has just been started.
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];
  const installed = quietly('apt-get', ['install', ...options, ...names], { env });
  if (installed.ok) return null;
  return `apt-get could not install ${names.join(' ')}:\n${updated.output}${installed.output}`;
}
