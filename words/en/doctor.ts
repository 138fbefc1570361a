/** What the doctor finds on a computer. */
export const doctor = {
  profiles: 'Profiles',
  noProfiles: 'There are none, so nothing is backed up.',
  noProfilesRemedy: 'Make one in the window, or take them over with: bellhop import FILE',
  installMac: 'on macOS: brew install restic',
  installWindows: 'on Windows: winget install --exact --id restic.restic',
  installLinux:
    'on Linux: sudo apt install restic, or sudo dnf install restic, or the program from restic.net where that is older than 0.17.1',
  keychainMac:
    'on macOS: open Keychain Access and see that the login keychain is there and unlocked',
  keychainWindows: 'on Windows: start the service “Credential Manager”',
  keychainLinux:
    'on Linux: install gnome-keyring (or KWallet) and libsecret, then log out and in again',
  engineAt: 'Version {{version}} at {{path}}.',
  installRemedy: '{{hint}} To install it {{how}}.',
  keychainRemedy: '{{hint}} For a keychain {{how}}.',
  keychain: 'Keychain',
  keychainWell: 'It answers, and secrets can be stored in it.',
  keychainMemory: 'Secrets are held in memory, and are gone when Bellhop quits.',
  keychainMissing: 'This system has no keychain that Bellhop can use.',
  keychainLocked: 'The keychain is locked.',
  keychainLockedRemedy: 'Unlock it, usually by logging in again, and try once more.',
  keychainSilent: 'The keychain does not answer.',
  keychainSilentRemedy: 'Look for a dialog that waits for its password, or log in again.',
  dataFolder: 'Data folder',
  folderWell: '{{path}} can be written to.',
  folderIll: '{{path}} cannot be written to, so neither settings nor history are kept.',
  folderRemedy: 'Give yourself the right to write there, or choose another folder with --data DIR.',
  configuration: 'Configuration',
  readable: 'It can be read.',
  history: 'History',
  historyRemedy: 'Quit Bellhop, move history.db out of its data folder and start it again.',
  rights: 'Rights',
  profile: 'Profile “{{name}}”',
  profileWell: 'Its secrets and folders are there.',
  secretsMissing_one: 'The secret {{names}} is not stored.',
  secretsMissing_other: 'The secrets {{names}} are not stored.',
  secretsRemedy: 'Store what is missing: {{commands}}',
  pathsMissing_one: '{{paths}} is not there.',
  pathsMissing_other: '{{paths}} are not there.',
  pathsRemedy: 'Connect the drive, or take out of the profile what is gone for good.',
  unreadable_one:
    '{{n}} file or folder cannot be read, and will be missing in its backups: {{names}}.',
  unreadable_other:
    '{{n}} files or folders cannot be read, and will be missing in its backups: {{names}}.',
  unreadableMore:
    '{{n}} files or folders cannot be read, and will be missing in its backups: {{names}}, …',
  unreadableRemedy: 'Give yourself the right to read them, or exclude them in the profile.',
  overdue: 'Its backup is overdue since {{day}}.',
  overdueRemedy: 'Run it now, and see in the history why it has not succeeded.',
  norUnanswered: '{{first}}, nor {{second}}',
  unanswered:
    'This computer does not say {{what}}, so what the schedules ask of that counts as met.',
  unansweredRemedy:
    'Take the condition out of the profile, or know that it holds nothing back here.',
} as const;
