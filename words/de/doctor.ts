import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  profiles: 'Profile',
  noProfiles: 'Es gibt keine, also wird nichts gesichert.',
  noProfilesRemedy: 'Eines im Fenster anlegen oder übernehmen mit: bellhop import FILE',
  installMac: 'unter macOS: brew install restic',
  installWindows: 'unter Windows: winget install --exact --id restic.restic',
  installLinux:
    'unter Linux: sudo apt install restic oder sudo dnf install restic, oder das Programm von restic.net, wo das älter als 0.17.1 ist',
  keychainMac:
    'unter macOS: Schlüsselbundverwaltung öffnen und nachsehen, ob der Schlüsselbund „Anmeldung“ da und entsperrt ist',
  keychainWindows: 'unter Windows: den Dienst „Anmeldeinformationsverwaltung“ starten',
  keychainLinux:
    'unter Linux: gnome-keyring (oder KWallet) und libsecret installieren, dann ab- und wieder anmelden',
  engineAt: 'Version {{version}} unter {{path}}.',
  installRemedy: '{{hint}} Zum Installieren {{how}}.',
  keychainRemedy: '{{hint}} Für einen Schlüsselbund {{how}}.',
  keychain: 'Schlüsselbund',
  keychainWell: 'Er antwortet, und Geheimnisse lassen sich darin speichern.',
  keychainMemory: 'Geheimnisse liegen im Arbeitsspeicher und sind weg, wenn Bellhop beendet wird.',
  keychainMissing: 'Dieses System hat keinen Schlüsselbund, den Bellhop benutzen kann.',
  keychainLocked: 'Der Schlüsselbund ist gesperrt.',
  keychainLockedRemedy: 'Entsperren, meist durch erneutes Anmelden, und noch einmal versuchen.',
  keychainSilent: 'Der Schlüsselbund antwortet nicht.',
  keychainSilentRemedy:
    'Nach einem Dialog suchen, der auf sein Passwort wartet, oder neu anmelden.',
  dataFolder: 'Datenordner',
  folderWell: '{{path}} ist beschreibbar.',
  folderIll:
    '{{path}} ist nicht beschreibbar, daher werden weder Einstellungen noch Verlauf behalten.',
  folderRemedy: 'Sich dort Schreibrechte geben oder mit --data DIR einen anderen Ordner wählen.',
  configuration: 'Konfiguration',
  readable: 'Lesbar.',
  history: 'Verlauf',
  historyRemedy: 'Bellhop beenden, history.db aus dem Datenordner verschieben und es neu starten.',
  rights: 'Rechte',
  profile: 'Profil „{{name}}“',
  profileWell: 'Seine Geheimnisse und Ordner sind da.',
  secretsMissing_one: 'Das Geheimnis {{names}} ist nicht gespeichert.',
  secretsMissing_other: 'Die Geheimnisse {{names}} sind nicht gespeichert.',
  secretsRemedy: 'Fehlendes speichern: {{commands}}',
  pathsMissing_one: '{{paths}} ist nicht da.',
  pathsMissing_other: '{{paths}} sind nicht da.',
  pathsRemedy: 'Das Laufwerk anschließen oder aus dem Profil nehmen, was endgültig weg ist.',
  unreadable_one:
    '{{n}} Datei oder Ordner ist nicht lesbar und wird in den Sicherungen fehlen: {{names}}.',
  unreadable_other:
    '{{n}} Dateien oder Ordner sind nicht lesbar und werden in den Sicherungen fehlen: {{names}}.',
  unreadableMore:
    '{{n}} Dateien oder Ordner sind nicht lesbar und werden in den Sicherungen fehlen: {{names}}, …',
  unreadableRemedy: 'Sich Leserechte geben oder sie im Profil auslassen.',
  overdue: 'Die Sicherung ist seit {{day}} überfällig.',
  overdueRemedy: 'Jetzt ausführen und im Verlauf nachsehen, warum sie nicht gelungen ist.',
  norUnanswered: '{{first}}, und auch nicht, {{second}}',
  unanswered:
    'Dieser Computer sagt nicht, {{what}}; was die Zeitpläne dazu verlangen, gilt als erfüllt.',
  unansweredRemedy:
    'Die Bedingung aus dem Profil nehmen oder hinnehmen, dass sie hier nichts aufhält.',
};
