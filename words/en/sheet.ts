/** Words of the recovery sheet. */
export const sheet = {
  title: 'Recovery sheet: {{profile}}',
  purpose:
    'With this sheet and restic the backups of this profile can be restored on any computer, without Bellhop.',
  whoHasIt: 'Whoever has this sheet can read and delete the backups.',
  printIt:
    'Print it, keep it offline in a safe place, and delete the file. Do not keep it only in the backup itself: it would be locked in with what it opens.',
  whatIsBackedUp: 'What is backed up',
  restoring: 'Restoring',
  installRestic:
    'Install restic from https://restic.net or from your system’s packages, the version below or a newer one.',
  otherPath:
    'A repository in a folder may have another path on the new computer: correct it. restic asks for the password.',
  latest:
    'latest is the newest snapshot of the whole repository: put the ID of another from the list in its place if you want that.',
  repository: 'Repository',
  secondRepository: 'Second repository, with copies',
  footer:
    'Written {{at}} on {{host}}. Backups made with restic {{version}}. After a change of the password this sheet opens nothing any more: write a new one and destroy this.',
  versionUnknown: '(version unknown)',
  password: 'Password',
  variables: 'Environment variables',
  onPosix: 'On Linux and macOS',
  onWindows: 'On Windows (PowerShell)',
  shape:
    'It has {{characters}} characters, none of them a space. Dashes and spaces count exactly as they are printed; upper and lower case differ.',
  shapeWithSpaces:
    'It has {{characters}} characters, {{spaces}} of them spaces. Dashes and spaces count exactly as they are printed; upper and lower case differ.',
  fileName: 'Bellhop recovery sheet {{profile}}.html',
} as const;
