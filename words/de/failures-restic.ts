import type { failuresRestic as english } from '../en/failures-restic.ts';
import type { Translated } from '../translated.ts';

export const failuresRestic: Translated<typeof english> = {
  restoreDiskFull: 'Am Ziel der Wiederherstellung ist kein Platz mehr.',
  restoreDiskFullHint: 'Dort Platz schaffen oder in einen anderen Ordner wiederherstellen.',
  temporaryDiskFull:
    'Auf diesem Computer ist kein Platz mehr für die temporären Dateien von restic.',
  temporaryDiskFullHint: 'Im temporären Ordner Platz schaffen, dann noch einmal versuchen.',
  commandNotStarted:
    'Der Befehl, dessen Ausgabe gesichert wird, konnte nicht gestartet werden: {{said}}',
  commandNotStartedHint: 'Das Programm im Profil korrigieren, mit vollständigem Pfad.',
  commandFailed: 'Der Befehl, dessen Ausgabe gesichert wird, ist fehlgeschlagen: {{said}}',
  commandFailedHint:
    'Es wurde kein Snapshot angelegt. Den Befehl für sich ausführen und ansehen, was er meldet.',
  exclusionFile: 'Eine Datei mit Ausschlüssen kann nicht gelesen werden: {{said}}',
  exclusionFileHint: 'Den Pfad im Profil korrigieren oder die Datei herausnehmen.',
  exclusionPattern: 'restic versteht einen Ausschluss nicht: {{said}}',
  exclusionPatternHint:
    'Im Profil korrigieren: Ein „[“ muss geschlossen oder als „\\[“ geschrieben werden.',
  lockLost:
    'restic hat seine Sperre des Repositorys verloren, weil der Computer im Ruhezustand oder die Verbindung lange weg war.',
  lockLostHint:
    'Noch einmal ausführen. Was restic schon gespeichert hat, wird verwendet; nichts wird doppelt gespeichert.',
  unknownOption: 'restic auf diesem Computer kennt {{option}} nicht.',
  unknownOptionHint:
    'Aus dem Profil herausnehmen oder ein neueres restic verwenden. Manche Optionen gibt es nur auf einem System.',
  certificate: 'Dem Zertifikat des Servers, auf dem das Repository liegt, wird nicht vertraut.',
  certificateHint:
    'Die Adresse prüfen. Bei einem eigenen Zertifikat dessen Datei im Repository als RESTIC_CACERT angeben.',
  noHttps: 'Der Server des Repositorys spricht unter dieser Adresse kein https.',
  noHttpsHint:
    'http:// statt https:// schreiben, wenn der Server in einem vertrauenswürdigen Netzwerk steht.',
  hostKey: 'Der SSH-Schlüssel des Servers ist nicht bekannt oder nicht der bekannte.',
  hostKeyHint: 'Einmal mit ssh verbinden und den Schlüssel ansehen, dann noch einmal versuchen.',
  signInRefused: 'Der Server des Repositorys nimmt Benutzername, Passwort oder Schlüssel nicht an.',
  signInRefusedHint:
    'Im Repository korrigieren: bei einem REST-Server RESTIC_REST_USERNAME und RESTIC_REST_PASSWORD.',
  serverForbids: 'Der Server des Repositorys erlaubt das nicht.',
  serverForbidsHint:
    'Vielleicht darf dort nur angefügt werden: Dann lassen sich alte Snapshots nur auf dem Server selbst entfernen.',
  placeGone: 'Der Ort des Repositorys war weg, bevor restic fertig war.',
  placeGoneHint:
    'Das Laufwerk anschließen oder nachsehen, ob es jemand verschoben hat, dann noch einmal versuchen.',
  noMemory: 'Der Arbeitsspeicher hat für restic nicht gereicht.',
  noMemoryHint:
    'Andere Programme schließen oder in kleineren Teilen sichern, dann noch einmal versuchen.',
  resticFault: 'restic selbst hat einen Fehler und ist abgebrochen.',
  resticFaultHint: 'Noch einmal versuchen, oder mit einer anderen Version von restic.',
  vanished:
    'Der Ort des Repositorys war weg, bevor restic fertig war; es blieb also nichts erhalten.',
  vanishedHint:
    'Das Laufwerk anschließen oder den Ordner zurücklegen. Was restic inzwischen dorthin geschrieben hat, kann gelöscht werden.',
  noRepositoryYet: 'In {{folder}} ist noch kein Repository.',
  noRepositoryYetHint:
    'War es schon einmal da, das Laufwerk anschließen. Sonst anlegen (bellhop init PROFILE oder die Schaltfläche im Fenster) oder den Ort korrigieren.',
  placeMissing: 'Der Ort des Repositorys ist nicht da: {{folder}}.',
  placeMissingHint: 'Das Laufwerk anschließen, dann noch einmal versuchen.',
  serverSilent: 'Der Server des Repositorys antwortet nicht: {{host}}, Port {{port}}.',
  serverSilentHint: 'Das Netzwerk prüfen und ob der Server an ist, dann noch einmal versuchen.',
  unreadable: 'Die Antwort von restic kann nicht gelesen werden.',
  unreadableHint:
    'Noch einmal versuchen. Geschieht es wieder, eine andere Version von restic versuchen.',
  answerTooLong: 'Die Antwort von restic ist länger als 32 MiB.',
  answerTooLongHint:
    'Nach weniger fragen: ein engeres Muster oder ein Tag, ein Host oder ein Pfad.',
  badArgument: 'Nach „{{text}}“ kann nicht gesucht werden: {{problem}}.',
  badArgumentHint: 'Korrigieren und noch einmal versuchen.',
  tookTooLong: 'restic hat zu lange für die Antwort gebraucht und wurde angehalten.',
  tookTooLongHint: 'Die Verbindung zum Repository prüfen und noch einmal versuchen.',
  stopped: 'restic wurde angehalten, bevor es geantwortet hat.',
  stoppedHint: 'Noch einmal fragen, wenn Sie die Antwort brauchen.',
  cannotStart: 'restic unter {{path}} kann nicht gestartet werden.',
  cannotStartHint: 'restic neu installieren oder in den Einstellungen ein anderes wählen.',
  couldNotRead: 'restic konnte es nicht lesen.',
};
