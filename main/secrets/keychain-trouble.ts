import type { VaultState } from '../../preload/contract/api.ts';
import type { Failure } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';

/** Why the keychain cannot be used just now, with what the system said about it. */
export interface Trouble {
  readonly kind: 'locked' | 'missing' | 'unresponsive';
  readonly message: string;
  readonly hint: string;
  readonly details?: string;
}

interface Rule {
  readonly says: RegExp;
  readonly trouble: () => Trouble;
}

const locked = (): Trouble => ({
  kind: 'locked',
  message: t('failuresKeychain.keyringLocked'),
  hint: t('failuresKeychain.keyringLockedHint'),
});

/** keytar hands on the words of libsecret and GLib: https://gitlab.gnome.org/GNOME/libsecret */
const LINUX_RULES: readonly Rule[] = [
  { says: /locked collection|is ?locked|prompt.*dismissed|dismissed.*prompt/i, trouble: locked },
  {
    says: /Object does not exist at path|No such object path|no such secret collection/i,
    trouble: () => ({
      kind: 'missing',
      message: t('failuresKeychain.noLoginKeyring'),
      hint: t('failuresKeychain.noLoginKeyringHint'),
    }),
  },
  {
    says: /Timeout was reached|NoReply|did not receive a reply/i,
    trouble: () => ({
      kind: 'unresponsive',
      message: t('failuresKeychain.keyringSilent'),
      hint: t('failuresKeychain.keyringSilentHint'),
    }),
  },
  {
    // libsecret keeps the bus name of the service it first met for the life of the process.
    says: /The name :\d[\w.]* was not provided/i,
    trouble: () => ({
      kind: 'missing',
      message: t('failuresKeychain.keyringRestarted'),
      hint: t('failuresKeychain.keyringRestartedHint'),
    }),
  },
  {
    says: /was not provided by any \.service files|ServiceUnknown/i,
    trouble: () => ({
      kind: 'missing',
      message: t('failuresKeychain.noKeyringService'),
      hint: t('failuresKeychain.installKeyring'),
    }),
  },
  {
    says: /autolaunch|Could not connect|Connection refused|connection is closed/i,
    trouble: () => ({
      kind: 'missing',
      message: t('failuresKeychain.noSession'),
      hint: t('failuresKeychain.noSessionHint'),
    }),
  },
];

const DARWIN_RULES: readonly Rule[] = [
  {
    says: /not correct|cancell?ed|interaction is not allowed|authoriz/i,
    trouble: () => ({
      kind: 'locked',
      message: t('failuresKeychain.keychainLocked'),
      hint: t('failuresKeychain.keychainLockedHint'),
    }),
  },
  {
    says: /keychain could not be found|no default keychain/i,
    trouble: () => ({
      kind: 'missing',
      message: t('failuresKeychain.noKeychain'),
      hint: t('failuresKeychain.noKeychainHint'),
    }),
  },
];

/** Tells what an error of the keychain means, since keytar gives no codes. */
export function readTrouble(said: string, platform: NodeJS.Platform): Trouble {
  const rules = platform === 'darwin' ? DARWIN_RULES : platform === 'win32' ? [] : LINUX_RULES;
  const rule = rules.find(({ says }) => says.test(said));
  return { ...(rule?.trouble() ?? unknownTrouble(platform)), details: said };
}

/** Without the native module nothing can be asked; libsecret is all it needs on Linux. */
export function notLoadable(said: string, platform: NodeJS.Platform): Trouble {
  const usesLibsecret = platform !== 'darwin' && platform !== 'win32';
  return {
    kind: 'missing',
    message: t('failuresKeychain.notLoadable'),
    hint: usesLibsecret
      ? t('failuresKeychain.installLibsecret')
      : t('failuresKeychain.installAgain'),
    details: said,
  };
}

/** A prompter can hold a call for as long as nobody answers it. */
export function tookTooLong(deadlineMs: number, platform: NodeJS.Platform): Trouble {
  return {
    kind: 'unresponsive',
    message: t('failuresKeychain.tookTooLong', { seconds: deadlineMs / 1_000 }),
    hint:
      platform === 'win32'
        ? t('failuresKeychain.tookTooLongWindowsHint')
        : t('failuresKeychain.tookTooLongHint'),
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
    darwin: t('failuresKeychain.unknownTroubleMacHint'),
    win32: t('failuresKeychain.unknownTroubleWindowsHint'),
  };
  return {
    kind: 'missing',
    message: t('failuresKeychain.unknownTrouble'),
    hint: hints[platform] ?? t('failuresKeychain.installKeyring'),
  };
}
