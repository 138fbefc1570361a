import type { MissingRight } from '../../preload/contract/access.ts';
import type { Finding, VaultState } from '../../preload/contract/api.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { profileFindings, type ProfileFacts } from './doctor-profile.ts';
import { forPlatform, sentence, well } from './findings.ts';

/** What was found out about this machine. */
export interface Facts {
  readonly engine: Result<{ readonly path: string; readonly version: string }>;
  readonly vault: VaultState;
  readonly dataFolder: { readonly path: string; readonly writable: boolean };
  readonly configuration: { readonly damage: Failure | null };
  readonly profiles: readonly ProfileFacts[];
  readonly history?: { readonly ok: boolean; readonly message: string };
  /** Rights that the system grants apart, and that are missing. */
  readonly missingRights?: readonly MissingRight[];
  /** Node's name of it (`linux`, `darwin`, `win32`); without it, remedies are told for all. */
  readonly platform?: string;
}

/**
 * Says what is missing or wrong on this machine and how to mend it, so that nobody has to read logs
 * to find out why backups do not run. What backups cannot do without comes first.
 */
export function doctorFindings(facts: Facts): readonly Finding[] {
  return [
    engineFinding(facts),
    vaultFinding(facts),
    dataFolderFinding(facts.dataFolder),
    configurationFinding(facts.configuration.damage),
    ...(facts.history === undefined ? [] : [historyFinding(facts.history)]),
    ...(facts.missingRights ?? []).map(rightFinding),
    ...(facts.profiles.length === 0 ? [noProfiles] : facts.profiles.flatMap(profileFindings)),
  ];
}

const noProfiles: Finding = {
  subject: 'Profiles',
  state: 'attention',
  message: 'There are none, so nothing is backed up.',
  remedy: 'Make one in the window, or take them over with: bellhop import FILE',
};

const INSTALL: Readonly<Record<string, string>> = {
  darwin: 'on macOS: brew install restic',
  win32: 'on Windows: winget install --exact --id restic.restic',
  linux:
    'on Linux: sudo apt install restic, or sudo dnf install restic, or the program from restic.net where that is older than 0.17.1',
};

const KEYCHAIN: Readonly<Record<string, string>> = {
  darwin: 'on macOS: open Keychain Access and see that the login keychain is there and unlocked',
  win32: 'on Windows: start the service "Credential Manager"',
  linux: 'on Linux: install gnome-keyring (or KWallet) and libsecret, then log out and in again',
};

function engineFinding({ engine, platform }: Facts): Finding {
  const subject = 'restic';
  if (engine.ok) {
    const message = `Version ${engine.value.version} at ${engine.value.path}.`;
    return well(subject, message);
  }
  const { kind, message, hint } = engine.failure;
  const installs = kind === 'engine-missing' || kind === 'engine-too-old';
  const remedy = installs
    ? `${sentence(hint)} To install it ${forPlatform(INSTALL, platform)}.`
    : hint;
  return { subject, state: 'ill', message, remedy };
}

function vaultFinding({ vault, platform }: Facts): Finding {
  const subject = 'Keychain';
  const { kind, message, hint } = vault;
  switch (kind) {
    case 'ready':
      return well(subject, message || 'It answers, and secrets can be stored in it.');
    case 'memory':
      return {
        subject,
        state: 'attention',
        message: message || 'Secrets are held in memory, and are gone when Bellhop quits.',
        remedy: `${sentence(hint)} For a keychain ${forPlatform(KEYCHAIN, platform)}.`.trim(),
      };
    case 'missing':
      return {
        subject,
        state: 'ill',
        message: message || 'This system has no keychain that Bellhop can use.',
        remedy: `${sentence(hint)} For a keychain ${forPlatform(KEYCHAIN, platform)}.`.trim(),
      };
    case 'locked':
      return {
        subject,
        state: 'ill',
        message: message || 'The keychain is locked.',
        remedy: hint || 'Unlock it, usually by logging in again, and try once more.',
      };
    case 'unresponsive':
      return {
        subject,
        state: 'ill',
        message: message || 'The keychain does not answer.',
        remedy: hint || 'Look for a dialog that waits for its password, or log in again.',
      };
  }
}

function dataFolderFinding({ path, writable }: Facts['dataFolder']): Finding {
  const subject = 'Data folder';
  if (writable) return well(subject, `${path} can be written to.`);
  return {
    subject,
    state: 'ill',
    message: `${path} cannot be written to, so neither settings nor history are kept.`,
    remedy: 'Give yourself the right to write there, or choose another folder with --data DIR.',
  };
}

function configurationFinding(damage: Failure | null): Finding {
  const subject = 'Configuration';
  if (damage === null) return well(subject, 'It can be read.');
  return { subject, state: 'attention', message: damage.message, remedy: damage.hint };
}

function historyFinding({ ok, message }: NonNullable<Facts['history']>): Finding {
  const subject = 'History';
  if (ok) return well(subject, message);
  return {
    subject,
    state: 'ill',
    message,
    remedy: 'Quit Bellhop, move history.db out of its data folder and start it again.',
  };
}

function rightFinding({ message, hint }: MissingRight): Finding {
  return { subject: 'Rights', state: 'attention', message, remedy: hint };
}
