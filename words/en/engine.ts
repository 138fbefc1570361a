/** Words of restic as a program: finding and installing it. */
export const engine = {
  installVersion: 'Install restic {{version}}',
  updateVersion: 'Update to restic {{version}}',
  chosenByHand: 'chosen by hand',
  installedByBellhop: 'installed by Bellhop',
  foundHere: 'found on this computer',
  unpacking: 'checking and unpacking it',
} as const;
