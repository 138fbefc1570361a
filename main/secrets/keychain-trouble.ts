import type { VaultState } from '../../preload/contract/api.ts';
import type { Failure } from '../../preload/contract/result.ts';

/** Why the keychain cannot be used just now, with what the system said about it. */
export interface Trouble {
  readonly kind: 'locked' | 'missing' | 'unresponsive';
  readonly message: string;
  readonly hint: string;
  readonly details?: string;
}

interface Rule {
  readonly says: RegExp;
  readonly trouble: Trouble;
}

const INSTALL_KEYRING = 'Install gnome-keyring or KWallet, then log out and in again.';

const LOCKED: Trouble = {
  kind: 'locked',
  message: 'The login keyring is locked.',
  hint: 'Unlock the login keyring with your password (in Passwords and Keys, or KWallet), then try again.',
};

/** keytar hands on the words of libsecret and GLib: https://gitlab.gnome.org/GNOME/libsecret */
const LINUX_RULES: readonly Rule[] = [
  { says: /locked collection|is ?locked|prompt.*dismissed|dismissed.*prompt/i, trouble: LOCKED },
  {
    says: /Object does not exist at path|No such object path|no such secret collection/i,
    trouble: {
      kind: 'missing',
      message: 'The keyring service runs, but there is no login keyring yet.',
      hint: 'Log out and in again with your password, or make a keyring named "Login" in Passwords and Keys.',
    },
  },
  {
    says: /Timeout was reached|NoReply|did not receive a reply/i,
    trouble: {
      kind: 'unresponsive',
      message: 'The keyring service does not answer.',
      hint: 'Look for a password prompt behind other windows, or log out and in again.',
    },
  },
  {
    // libsecret keeps the bus name of the service it first met for the life of the process.
    says: /The name :\d[\w.]* was not provided/i,
    trouble: {
      kind: 'missing',
      message: 'The keyring service was started anew, and this Bellhop still knows the old one.',
      hint: 'Quit Bellhop and start it again.',
    },
  },
  {
    says: /was not provided by any \.service files|ServiceUnknown/i,
    trouble: {
      kind: 'missing',
      message: 'No keyring service is running.',
      hint: INSTALL_KEYRING,
    },
  },
  {
    says: /autolaunch|Could not connect|Connection refused|connection is closed/i,
    trouble: {
      kind: 'missing',
      message: 'There is no desktop session (D-Bus) here, and so no keyring.',
      hint: 'Start Bellhop from your desktop session, or under dbus-run-session with gnome-keyring.',
    },
  },
];

const DARWIN_RULES: readonly Rule[] = [
  {
    says: /not correct|cancell?ed|interaction is not allowed|authoriz/i,
    trouble: {
      kind: 'locked',
      message: 'The login keychain is locked, or Bellhop was not allowed to use it.',
      hint: 'Unlock the login keychain in Keychain Access, try again, and choose Always Allow.',
    },
  },
  {
    says: /keychain could not be found|no default keychain/i,
    trouble: {
      kind: 'missing',
      message: 'There is no login keychain.',
      hint: 'Open Keychain Access and make a default keychain.',
    },
  },
];

/** Tells what an error of the keychain means, since keytar gives no codes. */
export function readTrouble(said: string, platform: NodeJS.Platform): Trouble {
  const rules = platform === 'darwin' ? DARWIN_RULES : platform === 'win32' ? [] : LINUX_RULES;
  const rule = rules.find(({ says }) => says.test(said));
  return { ...(rule?.trouble ?? unknownTrouble(platform)), details: said };
}

/** Without the native module nothing can be asked; libsecret is all it needs on Linux. */
export function notLoadable(said: string, platform: NodeJS.Platform): Trouble {
  const usesLibsecret = platform !== 'darwin' && platform !== 'win32';
  return {
    kind: 'missing',
    message: 'The keychain module (keytar) could not be loaded.',
    hint: usesLibsecret
      ? 'Install libsecret (libsecret-1-0 on Debian and Ubuntu, libsecret on Fedora and Arch), then start Bellhop again.'
      : 'Install Bellhop again: a part of it is missing.',
    details: said,
  };
}

/** A prompter can hold a call for as long as nobody answers it. */
export function tookTooLong(deadlineMs: number, platform: NodeJS.Platform): Trouble {
  return {
    kind: 'unresponsive',
    message: `The keychain did not answer within ${String(deadlineMs / 1_000)} seconds.`,
    hint:
      platform === 'win32'
        ? 'Try again. If it stays so, log out and in again.'
        : 'Look for a password prompt behind other windows and answer it, then try again.',
  };
}

/** The trouble as the reason why something that needs the keychain failed. */
export function failureOf({ kind, message, hint, details }: Trouble): Failure {
  const failure: Failure = { kind: `keychain-${kind}`, message, hint };
  return details === undefined ? failure : { ...failure, details };
}

/** The trouble as the state of the vault. */
export function stateOf({ kind, message, hint }: Trouble): VaultState {
  return { kind, message, hint };
}

function unknownTrouble(platform: NodeJS.Platform): Trouble {
  const hints: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Open Keychain Access and see whether the login keychain works.',
    win32: 'Open Credential Manager in the Control Panel and see whether it works.',
  };
  return {
    kind: 'missing',
    message: 'The keychain of this system cannot be used.',
    hint: hints[platform] ?? INSTALL_KEYRING,
  };
}
