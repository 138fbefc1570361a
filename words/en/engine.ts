/** Words of restic as a program: finding and installing it. */
export const engine = {
  installVersion: 'Install restic {{version}}',
  updateVersion: 'Update to restic {{version}}',
  chosenByHand: 'chosen by hand',
  installedByBellhop: 'installed by Bellhop',
  foundHere: 'found on this computer',
  unpacking: 'checking and unpacking it',
  byHandMac: 'Install it with: brew install restic. Then check again.',
  byHandWindows: 'Install it with: winget install --exact --id restic.restic. Then check again.',
  byHandLinux:
    'Install it with your package manager, or choose the program from restic.net. Then check again.',
  byHandElse: 'Install it as restic.net says, or choose its program.',
} as const;
