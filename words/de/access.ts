import type { access as english } from '../en/access.ts';
import type { Translated } from '../translated.ts';

export const access: Translated<typeof english> = {
  unreadable_one: '{{count, number}} Datei oder Ordner ist nicht lesbar.',
  unreadable_other: '{{count, number}} Dateien und Ordner sind nicht lesbar.',
  unreadableOf_one: '{{unreadable}} von {{count, number}} Datei oder Ordner nicht lesbar.',
  unreadableOf_other: '{{unreadable}} von {{count, number}} Dateien und Ordnern nicht lesbar.',
  unreadableOfFirst_one:
    '{{unreadable}} von {{count, number}} durchgesehenen Eintrag nicht lesbar.',
  unreadableOfFirst_other:
    '{{unreadable}} von den ersten {{count, number}} Dateien und Ordnern nicht lesbar.',
  readableAll_one:
    'Bellhop kann {{count, number}} Datei oder Ordner lesen: Verweigert wird der Zugriff vom Repository.',
  readableAll_other:
    'Bellhop kann alle {{count, number}} Dateien und Ordner lesen: Verweigert wird der Zugriff vom Repository.',
  readableFirst_one:
    'Bellhop kann die erste Datei oder den ersten Ordner lesen: Verweigert wird der Zugriff vom Repository.',
  readableFirst_other:
    'Bellhop kann die ersten {{count, number}} Dateien und Ordner lesen: Verweigert wird der Zugriff vom Repository.',
  checkStructure:
    'Diese Prüfung sieht sich nur die Struktur an. Lassen Sie sie auch die Daten lesen, um zu finden, was defekt ist.',
  checkAll: 'Diese Prüfung liest alle Daten, das dauert.',
  checkPart: 'Diese Prüfung liest {{part}} der Daten, das dauert.',
  seeUnreadable: 'Ansehen, was nicht lesbar ist',
  looking: 'Ordner werden durchgesehen',
  cannotBeRead: 'Nicht lesbar',
  andMore_one: 'und {{count, number}} weiterer Eintrag',
  andMore_other: 'und {{count, number}} weitere Einträge',
  openSettings: 'Einstellungen öffnen',
  checkAgain: 'Erneut prüfen',
  created: 'Das Repository wurde angelegt.',
  createdHint: 'Es ist leer: Führen Sie die Sicherung aus.',
  create: 'Repository anlegen',
  createSecond: 'Zweites Repository anlegen',
  engineThere: 'restic {{version}} ist jetzt da.',
  engineThereHint: 'Versuchen Sie es noch einmal.',
  passwordOf: 'Passwort von {{location}}',
  savePassword: 'Passwort speichern und erneut ausführen',
  enterSecret: 'Geheimnis eingeben',
  seeDamage: 'Ansehen, was beschädigt ist',
  restoreAgain: 'Erneut wiederherstellen …',
  chooseFolders: 'Ordner neu auswählen',
  editProfile: 'Profil bearbeiten',
  seeSchedule: 'Zeitplan ansehen',
  seeConditions: 'Bedingungen ansehen',
  removeLocks: 'Verwaiste Sperren entfernen',
  locksGone: 'Sperren, die niemand mehr hält, wurden entfernt.',
  locksGoneHint:
    'Eine Sperre, die noch in Gebrauch ist, bleibt bestehen: Warten Sie, bis der andere Lauf fertig ist.',
  sayWhatToKeep: 'Festlegen, welche Snapshots bleiben',
  allKept:
    'Alle Snapshots werden behalten. Mit einer Regel lassen sich alte vergessen und ihr Platz freigeben.',
  forgetOld: 'Alte Snapshots vergessen',
  prune: 'Bereinigen',
  forgetThenPrune:
    'Vergessen nimmt alte Snapshots von der Liste, Bereinigen gibt dann ihren Platz frei.',
  checkIt: 'Repository prüfen',
  howMuchItReads: 'Festlegen, wie viele Daten gelesen werden',
  sizeOverTime: 'Größe im Lauf der Zeit: {{sizes}}',
};
