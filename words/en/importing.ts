/** Words of taking over other tools' files. */
export const importing = {
  title: 'Import profiles',
  fromWhat: 'From a Bellhop export or a resticprofile configuration (TOML, YAML, JSON or HCL).',
  chooseFile: 'Choose a file',
  orPaste: 'Or paste its text',
  pathOfFile: 'Path of the file',
  pathHelp: 'Only needed if the file holds relative paths: they start at its folder.',
  preview: 'Preview',
  importThese: 'Import these profiles',
  imported_one: '{{count, number}} profile imported',
  imported_other: '{{count, number}} profiles imported',
  wouldImport_one: '{{count, number}} profile would be imported',
  wouldImport_other: '{{count, number}} profiles would be imported',
  secretsMissing: 'These secrets are not in the keychain yet. Set them under Secrets:',
  missingSecrets: 'Missing secrets',
} as const;
