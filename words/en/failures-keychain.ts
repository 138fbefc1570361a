/** Words of what went wrong with the keychain and its secrets. */
export const failuresKeychain = {
  installKeyring: 'Install gnome-keyring or KWallet, then log out and in again.',
  keyringLocked: 'The login keyring is locked.',
  keyringLockedHint:
    'Unlock the login keyring with your password (in Passwords and Keys, or KWallet), then try again.',
  noLoginKeyring: 'The keyring service runs, but there is no login keyring yet.',
  noLoginKeyringHint:
    'Log out and in again with your password, or make a keyring named “Login” in Passwords and Keys.',
  keyringSilent: 'The keyring service does not answer.',
  keyringSilentHint: 'Look for a password prompt behind other windows, or log out and in again.',
  keyringRestarted:
    'The keyring service was started anew, and this Bellhop still knows the old one.',
  keyringRestartedHint: 'Quit Bellhop and start it again.',
  noKeyringService: 'No keyring service is running.',
  noSession: 'There is no desktop session (D-Bus) here, and so no keyring.',
  noSessionHint:
    'Start Bellhop from your desktop session, or under dbus-run-session with gnome-keyring.',
  keychainLocked: 'The login keychain is locked, or Bellhop was not allowed to use it.',
  keychainLockedHint:
    'Unlock the login keychain in Keychain Access, try again, and choose Always Allow.',
  noKeychain: 'There is no login keychain.',
  noKeychainHint: 'Open Keychain Access and make a default keychain.',
  notLoadable: 'The keychain module (keytar) could not be loaded.',
  installLibsecret:
    'Install libsecret (libsecret-1-0 on Debian and Ubuntu, libsecret on Fedora and Arch), then start Bellhop again.',
  installAgain: 'Install Bellhop again: a part of it is missing.',
  tookTooLong: 'The keychain did not answer within {{seconds}} seconds.',
  tookTooLongWindowsHint: 'Try again. If it stays so, log out and in again.',
  tookTooLongHint: 'Look for a password prompt behind other windows and answer it, then try again.',
  unknownTrouble: 'The keychain of this system cannot be used.',
  unknownTroubleMacHint: 'Open Keychain Access and see whether the login keychain works.',
  unknownTroubleWindowsHint:
    'Open Credential Manager in the Control Panel and see whether it works.',
  ready: 'The keychain is open.',
  inMemory: 'Secrets are held in memory and forgotten when Bellhop quits.',
  inMemoryHint: 'Set them again after each start, or give this machine a keychain.',
  secretMissing: 'The secret “{{name}}” is not in the keychain.',
  secretMissingHint: 'Set it with: bellhop secret set {{name}}',
  memoryNotNeeded: 'The keychain works, so secrets are not held in memory.',
  memoryNotNeededHint: 'Set the secret: it is kept in the keychain.',
  badName: '“{{name}}” cannot be the name of a secret.',
  badNameHint: 'Choose another: {{rule}}, at most 100.',
  valueEmpty: 'The value for the secret “{{name}}” is empty.',
  valueEmptyHint: 'Give it a value.',
  valueTooLong: 'The value for the secret “{{name}}” is longer than {{bytes, number}} bytes.',
  valueTooLongHint: 'Choose a shorter one: the keychains of some systems hold no more.',
  valueNotText: 'The value for the secret “{{name}}” is not plain text.',
  valueNotTextHint: 'Write binary values in base64 or in hex.',
} as const;
