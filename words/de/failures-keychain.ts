import type { failuresKeychain as english } from '../en/failures-keychain.ts';
import type { Translated } from '../translated.ts';

export const failuresKeychain: Translated<typeof english> = {
  installKeyring: 'gnome-keyring oder KWallet installieren, dann ab- und wieder anmelden.',
  keyringLocked: 'Der Anmelde-Schlüsselbund ist gesperrt.',
  keyringLockedHint:
    'Den Anmelde-Schlüsselbund mit Ihrem Passwort entsperren (in „Passwörter und Verschlüsselung“ oder KWallet), dann noch einmal versuchen.',
  noLoginKeyring: 'Der Schlüsselbund-Dienst läuft, aber es gibt noch keinen Anmelde-Schlüsselbund.',
  noLoginKeyringHint:
    'Mit Ihrem Passwort ab- und wieder anmelden oder in „Passwörter und Verschlüsselung“ einen Schlüsselbund namens „Login“ anlegen.',
  keyringSilent: 'Der Schlüsselbund-Dienst antwortet nicht.',
  keyringSilentHint:
    'Hinter anderen Fenstern nach einer Passwortabfrage suchen oder ab- und wieder anmelden.',
  keyringRestarted:
    'Der Schlüsselbund-Dienst wurde neu gestartet, und dieses Bellhop kennt noch den alten.',
  keyringRestartedHint: 'Bellhop beenden und wieder starten.',
  noKeyringService: 'Es läuft kein Schlüsselbund-Dienst.',
  noSession: 'Hier gibt es keine Desktop-Sitzung (D-Bus) und damit keinen Schlüsselbund.',
  noSessionHint:
    'Bellhop aus der Desktop-Sitzung starten oder unter dbus-run-session mit gnome-keyring.',
  keychainLocked:
    'Der Anmelde-Schlüsselbund ist gesperrt, oder Bellhop durfte ihn nicht verwenden.',
  keychainLockedHint:
    'Den Anmelde-Schlüsselbund in der Schlüsselbundverwaltung entsperren, noch einmal versuchen und „Immer erlauben“ wählen.',
  noKeychain: 'Es gibt keinen Anmelde-Schlüsselbund.',
  noKeychainHint: 'Die Schlüsselbundverwaltung öffnen und einen Standard-Schlüsselbund anlegen.',
  notLoadable: 'Das Schlüsselbund-Modul (keytar) konnte nicht geladen werden.',
  installLibsecret:
    'libsecret installieren (libsecret-1-0 bei Debian und Ubuntu, libsecret bei Fedora und Arch), dann Bellhop wieder starten.',
  installAgain: 'Bellhop neu installieren: Ein Teil davon fehlt.',
  tookTooLong: 'Der Schlüsselbund hat nicht binnen {{seconds}} Sekunden geantwortet.',
  tookTooLongWindowsHint: 'Noch einmal versuchen. Bleibt es so, ab- und wieder anmelden.',
  tookTooLongHint:
    'Hinter anderen Fenstern nach einer Passwortabfrage suchen und sie beantworten, dann noch einmal versuchen.',
  unknownTrouble: 'Der Schlüsselbund dieses Systems kann nicht verwendet werden.',
  unknownTroubleMacHint:
    'Die Schlüsselbundverwaltung öffnen und nachsehen, ob der Anmelde-Schlüsselbund funktioniert.',
  unknownTroubleWindowsHint:
    'In der Systemsteuerung die Anmeldeinformationsverwaltung öffnen und nachsehen, ob sie funktioniert.',
  ready: 'Der Schlüsselbund ist offen.',
  inMemory:
    'Geheimnisse werden im Arbeitsspeicher gehalten und beim Beenden von Bellhop vergessen.',
  inMemoryHint: 'Nach jedem Start neu setzen oder diesem Computer einen Schlüsselbund geben.',
  secretMissing: 'Das Geheimnis „{{name}}“ ist nicht im Schlüsselbund.',
  secretMissingHint: 'Setzen mit: bellhop secret set {{name}}',
  memoryNotNeeded:
    'Der Schlüsselbund funktioniert, also werden Geheimnisse nicht im Arbeitsspeicher gehalten.',
  memoryNotNeededHint: 'Das Geheimnis setzen: Es wird im Schlüsselbund aufbewahrt.',
  badName: '„{{name}}“ kann nicht der Name eines Geheimnisses sein.',
  badNameHint: 'Einen anderen wählen: {{rule}}, höchstens 100.',
  valueEmpty: 'Der Wert für das Geheimnis „{{name}}“ ist leer.',
  valueEmptyHint: 'Einen Wert angeben.',
  valueTooLong: 'Der Wert für das Geheimnis „{{name}}“ ist länger als {{bytes, number}} Bytes.',
  valueTooLongHint: 'Einen kürzeren wählen: Die Schlüsselbunde mancher Systeme fassen nicht mehr.',
  valueNotText: 'Der Wert für das Geheimnis „{{name}}“ ist kein reiner Text.',
  valueNotTextHint: 'Binäre Werte in Base64 oder hexadezimal schreiben.',
};
