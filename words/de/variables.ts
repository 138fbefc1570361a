import type { variables as english } from '../en/variables.ts';
import type { Translated } from '../translated.ts';

export const variables: Translated<typeof english> = {
  eventId:
    'Die ID dieser Nachricht, gleich bei all ihren Versuchen. Wer sie noch einmal bekommt, hat die Nachricht schon.',
  eventType: 'Die Aufgabe und der Zeitpunkt, zum Beispiel backup.success.',
  eventMoment:
    'Wann im Lauf das gemeldet wird: zu Beginn (before, und missed, das auch allein kommt, wenn ein Termin verstrich und nichts ihn nachholt), je nach Ergebnis (success, warning, failure, cancelled, skipped) oder am Ende in jedem Fall (finally).',
  eventOccurredAt: 'Wann es geschah; ein Versuch kann viel später kommen. ISO 8601, UTC.',
  eventTest: 'Ob jemand den Hook ausprobiert: Dann kann der Lauf erfunden sein.',
  eventSuppressedCount:
    'Wie viele Nachrichten dieser Art seit der letzten zurückgehalten wurden, weil sie zu früh kamen.',
  profileId: 'Die ID des Profils, die bleibt, wenn sein Name sich ändert.',
  profileName: 'Der Name des Profils, wie er eingegeben wurde.',
  profilePaths: 'Die Ordner und Dateien, die es sichert.',
  profileTags: 'Seine Tags, die auch seine Snapshots haben.',
  repositoryId: 'Die ID des Repositorys.',
  repositoryLocation:
    'Wo es liegt, wie restic es kennt: ein Pfad oder zum Beispiel sftp:nas:/backup.',
  runId: 'Die ID des Laufs, gleich in all seinen Nachrichten.',
  runTask:
    'Was ausgeführt wurde: ein restic-Befehl oder drill, das eine Stichprobe wiederherstellt und vergleicht.',
  runTrigger:
    'Warum: von Hand, nach Zeitplan, um einen verpassten Termin nachzuholen, erneut nach einem Fehler, von der Befehlszeile oder weil er auf Sicherungen folgt.',
  runScheduledAt:
    'Der Termin im Zeitplan, um den es geht, auch wenn der Lauf ihn später nachholt. ISO 8601, UTC; null, wenn kein Zeitplan ihn verlangte.',
  runOutcome:
    'Wie der Lauf endete: gut, gut mit Einschränkung, mit Fehler, vom Benutzer abgebrochen, übersprungen oder durch Absturz oder Stromausfall unterbrochen. Null, solange er läuft.',
  runMessage: 'Ein Satz für Menschen; leer, solange der Lauf dauert.',
  runStartedAt: 'Wann der Lauf verlangt wurde. ISO 8601, UTC.',
  runFinishedAt: 'Wann er endete. ISO 8601, UTC; davor null.',
  runDurationMs: 'Millisekunden von Beginn bis Ende; davor null.',
  snapshotId: 'Die ID des Snapshots, wie restic sie kennt.',
  statsFilesNew: 'Dateien, die im vorigen Snapshot nicht waren.',
  statsFilesChanged: 'Dateien, die sich seitdem geändert haben.',
  statsFilesUnmodified: 'Dateien, die unverändert sind.',
  statsFilesProcessed: 'Alle Dateien, die restic angesehen hat.',
  sizeOfThese: 'Die Größe dieser Dateien zusammen.',
  statsBytesAdded:
    'Um wie viel das Repository gewachsen ist, nach der Kompression, wo restic es sagt.',
  statsDurationMs: 'Millisekunden, die restic selbst brauchte.',
  result:
    'Das Ergebnis der Aufgabe in Zahlen, je nach Art; null bei einer Sicherung (die stats hat), wenn die Aufgabe nicht so weit kam, und vor dem Ende.',
  resultKind: 'Die Aufgabe, aus der das stammt.',
  resultRestored: 'Der Snapshot, der wiederhergestellt wurde.',
  resultSampled: 'Der Snapshot, aus dem die Stichprobe stammt.',
  resultTarget:
    'Der Ordner, in den wiederhergestellt wurde; / oder ein Laufwerk, wenn am ursprünglichen Ort.',
  resultFilesTotal: 'Dateien und Ordner, die wiederherzustellen waren.',
  resultFilesRestored: 'Davon geschrieben.',
  resultFilesSkipped: 'Davon schon da, wie sie sein sollten.',
  resultFilesDeleted: 'Gelöscht, da sie nicht im Snapshot sind.',
  resultBytesTotal: 'Die Größe von allem, was wiederherzustellen war.',
  resultBytesRestored: 'Die Größe dessen, was geschrieben wurde.',
  resultVerified: 'Ob das Geschriebene noch einmal gelesen und verglichen wurde.',
  resultKept: 'Snapshots, die behalten werden.',
  resultRemoved: 'Snapshots, die vergessen wurden.',
  resultCopied: 'Snapshots, die kopiert wurden.',
  resultSkipped: 'Snapshots, die schon da waren.',
  resultBytesFreed: 'Was aus dem Repository entfernt wurde. Null, wenn restic es nicht sagte.',
  resultBytesUnused:
    'Was im Repository bleibt, obwohl nichts es braucht. Null, wenn restic es nicht sagte.',
  resultErrors: 'Wie viel am Repository nicht stimmt.',
  resultSuggestions:
    'Was laut restic dagegen zu tun ist, zum Beispiel „repair index“ oder „prune“.',
  resultFilesCompared: 'Dateien, die wiederhergestellt und verglichen wurden.',
  resultComparedWithSource: 'Wie viele davon auch mit der Quelle verglichen wurden.',
  resultDiffering: 'Die, die nicht waren, wie sie sein sollten; die ersten 100.',
  errorKind: 'Was schiefging, in einem Wort für Programme. Mit engine ist restic gemeint.',
  errorMessage: 'Was geschah, in einem Satz für Menschen.',
  errorHint: 'Was zu tun ist; kann leer sein.',
  errorExitCode: 'Der Exit-Code von restic; null, wenn es nicht mit einem endete.',
  errorCommandLine: 'Wie restic aufgerufen wurde, ohne Geheimnisse; leer, wenn gar nicht.',
  errorStderr:
    'Das Ende dessen, was restic nach stderr schrieb, ohne Geheimnisse. Leer, wenn der Hook das Protokoll nicht senden darf.',
  errorProblems:
    'Die ersten der Dateien, die nicht gelesen werden konnten. Leer, wenn der Hook das Protokoll nicht senden darf.',
  errorProblemCount: 'Wie viele Dateien insgesamt nicht gelesen werden konnten.',
  summary: 'Die Nachricht in einer Zeile, als Titel geeignet.',
  details: 'Die Nachricht in einigen Zeilen Text; leer, wenn nicht mehr zu sagen ist.',
  itsName: 'Der Name.',
  hostPlatform: 'Das System in den Worten von Node.js: linux, darwin oder win32.',
  appVersion: 'Die Version.',
  foreignStdout: 'Immer leer; da, damit Vorlagen von resticprofile funktionieren.',
  foreignTask: 'Die Aufgabe in Großbuchstaben.',
  foreignAlertType:
    'ALERT_FAILURE, ALERT_RECOVERY, ALERT_DEGRADED oder NO_ALERT, wie Checkly es nennt.',
  foreignStatusText: 'Was schiefging, oder OK; leer, solange der Lauf dauert.',
  foreignLink: 'Ein Link zum Lauf.',
  foreignEmpty: 'Immer leer; da, damit Vorlagen von Checkly funktionieren.',
};
