import type { MissingRight } from '../../preload/contract/access.ts';
import type { Finding, VaultState } from '../../preload/contract/api.ts';
import type { Failure, Result } from '../../preload/contract/result.ts';
import { t } from '../../words/t.ts';
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
    ...(facts.profiles.length === 0 ? [noProfiles()] : facts.profiles.flatMap(profileFindings)),
  ];
}

function noProfiles(): Finding {
  return {
    subject: t('doctor.profiles'),
    state: 'attention',
    message: t('doctor.noProfiles'),
    remedy: t('doctor.noProfilesRemedy'),
  };
}

function howToInstall(platform: string | undefined): string {
  const ways = {
    darwin: t('doctor.installMac'),
    win32: t('doctor.installWindows'),
    linux: t('doctor.installLinux'),
  };
  return forPlatform(ways, platform);
}

function keychainRemedy(hint: string, platform: string | undefined): string {
  const ways = {
    darwin: t('doctor.keychainMac'),
    win32: t('doctor.keychainWindows'),
    linux: t('doctor.keychainLinux'),
  };
  const how = forPlatform(ways, platform);
  return t('doctor.keychainRemedy', { hint: sentence(hint), how }).trim();
}

function engineFinding({ engine, platform }: Facts): Finding {
  const subject = 'restic';
  if (engine.ok) {
    const { version, path } = engine.value;
    return well(subject, t('doctor.engineAt', { version, path }));
  }
  const { kind, message, hint } = engine.failure;
  const installs = kind === 'engine-missing' || kind === 'engine-too-old';
  const remedy = installs
    ? t('doctor.installRemedy', { hint: sentence(hint), how: howToInstall(platform) })
    : hint;
  return { subject, state: 'ill', message, remedy };
}

function vaultFinding({ vault, platform }: Facts): Finding {
  const subject = t('doctor.keychain');
  const { kind, message, hint } = vault;
  switch (kind) {
    case 'ready':
      return well(subject, message || t('doctor.keychainWell'));
    case 'memory':
      return {
        subject,
        state: 'attention',
        message: message || t('doctor.keychainMemory'),
        remedy: keychainRemedy(hint, platform),
      };
    case 'missing':
      return {
        subject,
        state: 'ill',
        message: message || t('doctor.keychainMissing'),
        remedy: keychainRemedy(hint, platform),
      };
    case 'locked':
      return {
        subject,
        state: 'ill',
        message: message || t('doctor.keychainLocked'),
        remedy: hint || t('doctor.keychainLockedRemedy'),
      };
    case 'unresponsive':
      return {
        subject,
        state: 'ill',
        message: message || t('doctor.keychainSilent'),
        remedy: hint || t('doctor.keychainSilentRemedy'),
      };
  }
}

function dataFolderFinding({ path, writable }: Facts['dataFolder']): Finding {
  const subject = t('doctor.dataFolder');
  if (writable) return well(subject, t('doctor.folderWell', { path }));
  return {
    subject,
    state: 'ill',
    message: t('doctor.folderIll', { path }),
    remedy: t('doctor.folderRemedy'),
  };
}

function configurationFinding(damage: Failure | null): Finding {
  const subject = t('doctor.configuration');
  if (damage === null) return well(subject, t('doctor.readable'));
  return { subject, state: 'attention', message: damage.message, remedy: damage.hint };
}

function historyFinding({ ok, message }: NonNullable<Facts['history']>): Finding {
  const subject = t('doctor.history');
  if (ok) return well(subject, message);
  return {
    subject,
    state: 'ill',
    message,
    remedy: t('doctor.historyRemedy'),
  };
}

function rightFinding({ message, hint }: MissingRight): Finding {
  return { subject: t('doctor.rights'), state: 'attention', message, remedy: hint };
}
