import type { sheet as english } from '../en/sheet.ts';
import type { Translated } from '../translated.ts';

export const sheet: Translated<typeof english> = {
  title: 'Wiederherstellungsblatt: {{profile}}',
  purpose:
    'Mit diesem Blatt und restic lassen sich die Sicherungen dieses Profils auf jedem Computer wiederherstellen, ohne Bellhop.',
  whoHasIt: 'Wer dieses Blatt hat, kann die Sicherungen lesen und löschen.',
  printIt:
    'Ausdrucken, offline an einem sicheren Ort aufbewahren und die Datei löschen. Nicht nur in der Sicherung selbst aufheben: Es wäre mit dem eingeschlossen, was es öffnet.',
  whatIsBackedUp: 'Was gesichert wird',
  restoring: 'Wiederherstellen',
  installRestic:
    'restic von https://restic.net oder aus den Paketen des Systems installieren, in der Version unten oder einer neueren.',
  otherPath:
    'Ein Repository in einem Ordner kann auf dem neuen Computer einen anderen Pfad haben: dann anpassen. restic fragt nach dem Passwort.',
  latest:
    'latest ist der neueste Snapshot des ganzen Repositorys: Wenn ein anderer gewünscht ist, dessen ID aus der Liste einsetzen.',
  repository: 'Repository',
  secondRepository: 'Zweites Repository, mit Kopien',
  footer:
    'Geschrieben {{at}} auf {{host}}. Sicherungen mit restic {{version}}. Nach einer Änderung des Passworts öffnet dieses Blatt nichts mehr: dann ein neues schreiben und dieses vernichten.',
  versionUnknown: '(Version unbekannt)',
  password: 'Passwort',
  variables: 'Umgebungsvariablen',
  onPosix: 'Unter Linux und macOS',
  onWindows: 'Unter Windows (PowerShell)',
  shape:
    'Es hat {{characters}} Zeichen, keines davon ein Leerzeichen. Bindestriche und Leerzeichen zählen genau wie gedruckt; Groß- und Kleinschreibung werden unterschieden.',
  shapeWithSpaces:
    'Es hat {{characters}} Zeichen, davon {{spaces}} Leerzeichen. Bindestriche und Leerzeichen zählen genau wie gedruckt; Groß- und Kleinschreibung werden unterschieden.',
  fileName: 'Bellhop-Wiederherstellungsblatt {{profile}}.html',
};
