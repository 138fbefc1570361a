import type { failuresStore as english } from '../en/failures-store.ts';
import type { Translated } from '../translated.ts';

export const failuresStore: Translated<typeof english> = {
  fileThere: 'Es gibt schon eine Datei: {{file}}.',
  fileThereHint: 'Einen anderen Namen wählen oder sie vorher entfernen.',
  isFolder: 'Das ist ein Ordner: {{file}}.',
  isFolderHint: 'Den Namen einer Datei darin wählen.',
  noFolder: 'Der Ordner dafür ist nicht da: {{file}}.',
  noFolderHint: 'Den Ordner anlegen oder einen anderen wählen.',
  noSpace: 'Dafür ist kein Platz mehr: {{file}}.',
  noSpaceHint: 'Dort Platz schaffen und noch einmal versuchen.',
  denied: 'Bellhop darf dort nicht schreiben: {{file}}.',
  deniedHint: 'Einen eigenen Ordner wählen.',
  lastGoodUsed:
    'Die Konfigurationsdatei konnte nicht gelesen werden. Bellhop verwendet die letzte gute.',
  startsEmpty:
    'Die Konfigurationsdatei konnte nicht gelesen werden, und es gibt keine frühere. Bellhop startet leer.',
  keptAside:
    'Die unlesbare Datei liegt unter {{aside}}: dort nachsehen, was Sie zuletzt geändert haben.',
  historyLost:
    'Der Verlauf der Läufe konnte nicht gelesen werden. Bellhop hat einen neuen begonnen.',
  historyAside:
    'Die unlesbare Datei liegt unter {{aside}}. Ihre Sicherungen und Profile sind nicht betroffen.',
  folderInUse: 'Ein anderes Bellhop verwendet den Datenordner {{folder}}.',
  folderInUseHint:
    'Jenes verwenden, es vorher beenden oder mit --data einen anderen Ordner wählen.',
  folderReadOnly: 'Bellhop kann nicht in seinen Datenordner {{folder}} schreiben.',
  folderReadOnlyHint:
    'Den Ordner in Ihren Besitz bringen und beschreibbar machen oder mit --data einen anderen wählen.',
  behind: 'Die Nachricht davor kommt zuerst und ist noch nicht durch.',
  fullDiskAccess: 'macOS verwehrt Bellhop manche Ordner: Mail, Fotos, Safari und andere.',
  fullDiskAccessHint:
    'Die Einstellungen öffnen, Bellhop unter „Festplattenvollzugriff“ einschalten und Bellhop neu starten.',
  shadowCopies: 'Bellhop darf keine Schattenkopien anlegen: Dazu braucht es Administratorrechte.',
  shadowCopiesHint:
    'Bellhop als Administrator starten oder Schattenkopien im Profil ausschalten: Dann können anderswo geöffnete Dateien fehlen.',
  noSettingsPage: 'Dieses Recht hat keine Seite in den Einstellungen.',
  asAdministrator: 'Bellhop als Administrator starten.',
  allowLoginItem:
    'Bellhop in den Systemeinstellungen unter „Allgemein“, „Anmeldeobjekte“ erlauben.',
  offInTaskManager: 'Es ist im Task-Manager unter „Autostart von Apps“ ausgeschaltet.',
  loginRefused: 'Das System hat Bellhop nicht als Programm zum Start bei der Anmeldung angenommen.',
  loginRefusedHint:
    'Dort von Hand hinzufügen: unter macOS bei „Anmeldeobjekte“, unter Windows bei „Autostart von Apps“.',
  onlyInstalled:
    'Auf diesem System kann nur ein installiertes Bellhop bei der Anmeldung gestartet werden.',
  onlyUsualFolder:
    'macOS startet eine App ohne Argumente und damit nur mit ihrem üblichen Datenordner.',
  boxed:
    '{{name}} hält Bellhop von dem Ordner fern, der sagt, was bei der Anmeldung gestartet wird. In den Einstellungen Ihrer Arbeitsumgebung hinzufügen.',
  otherWayHint: 'Das System es auf andere Weise starten lassen.',
  otherProgram: 'Bei der Anmeldung wird ein anderes Programm gestartet: {{program}}',
  notChanged: 'Bellhop darf {{place}} nicht ändern.',
  notChangedHint: 'Nachsehen, wem es gehört, und noch einmal versuchen.',
  folderNotOpened: 'Das System hat den Ordner nicht geöffnet.',
  folderNotOpenedHint: 'Von Hand öffnen: {{folder}}',
  notStorable: 'So kann es nicht gespeichert werden: {{issues}}.',
  notStorableHint: 'Das Genannte korrigieren und wieder speichern.',
  notDoable: 'Das geht nicht: {{issues}}.',
  notDoableHint: 'Korrigieren und noch einmal versuchen.',
  copyToItself: '„{{name}}“ würde sein Repository auf sich selbst kopieren.',
  copyToItselfHint:
    'Für das zweite Repository einen anderen Ort wählen, am besten auf einem anderen Gerät.',
  badVariable: 'Ein Repository darf die Umgebungsvariable {{name}} nicht setzen.',
  badVariableHint:
    'Entfernen: Sie könnte ein anderes Programm ausführen oder ein anderes Passwort an die Stelle Ihres setzen.',
  tooManyBackups: 'Diese Zeitpläne machen in einem Jahr zu viele Sicherungen für einen Kalender.',
  tooManyBackupsHint: 'Einen längeren Abstand dazwischen wählen.',
  correctSchedule: 'Den Zeitplan korrigieren und erneut ansehen.',
  importNotHeld: 'Die Datei hält sich nicht an das Format von Bellhop: {{issues}}.',
  importCorrectHint: 'Diese Stelle korrigieren und die Datei noch einmal importieren.',
  importProfile: 'Das Profil „{{name}}“ kann nicht importiert werden: {{fault}}.',
  importChannel: 'Der Kanal „{{name}}“ kann nicht importiert werden: {{issues}}.',
  importTwoChannels: 'Zwei Kanäle der Datei heißen „{{name}}“.',
  importNoChannel: 'der Hook „{{name}}“ geht über den Kanal „{{channel}}“, den es nicht gibt',
  importTooLarge: 'Die Datei ist größer als 4 MB.',
  importChooseHint: 'Eine Konfigurationsdatei wählen.',
  importTooDeep: 'Die {{language}}-Datei ist zu tief verschachtelt.',
  importNoKeys: 'Die {{language}}-Datei enthält auf der obersten Ebene keine Schlüssel mit Werten.',
  importExportedHint:
    'Eine Datei wählen, die Bellhop exportiert hat, oder eine Konfiguration von resticprofile.',
  importUnreadable: 'Die Datei kann nicht als {{language}} gelesen werden: {{what}}.',
  importUnreadableAt:
    'Die Datei kann nicht als {{language}} gelesen werden (Zeile {{line}}, Spalte {{column}}): {{what}}.',
  importMendHint: 'Die Datei dort korrigieren und noch einmal importieren.',
  nestedTooDeeply: 'sie ist zu tief verschachtelt',
  anchorsTooOften: 'sie wiederholt ihre Anker zu oft',
  endsTooEarly: 'sie endet zu früh',
  outOfPlace: 'ein Zeichen ist fehl am Platz',
  importRenamed: 'Kanal „{{before}}“: wird zu „{{name}}“, ein anderer Kanal heißt schon so.',
  importKeyLeftOut:
    'Profil „{{name}}“, {{key}}: weggelassen, dieses Bellhop kennt den Schlüssel nicht.',
  importTopKeyLeftOut: 'Schlüssel {{key}}: weggelassen, dieses Bellhop kennt ihn nicht.',
  importRunsCommand:
    '„{{name}}“ führt bei jeder Sicherung diesen Befehl aus: {{line}}. Nur verwenden, wenn Sie ihm vertrauen.',
  parserSays: 'der Parser meldet „{{said}}“',
};
