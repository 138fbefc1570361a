import type { resticFaults as english } from '../en/restic-faults.ts';
import type { Translated } from '../translated.ts';

export const resticFaults: Translated<typeof english> = {
  noRepository: 'An diesem Ort ist kein Repository.',
  noRepositoryHint: 'Anlegen oder den Ort im Profil korrigieren.',
  repositoryThere: 'An diesem Ort ist schon ein Repository.',
  repositoryThereHint: 'So verwenden, wie es ist, mit dem Passwort, mit dem es angelegt wurde.',
  unreachable: 'Das Repository ist nicht erreichbar.',
  silent: 'Das Repository hat {{time}} lang nicht geantwortet, daher wurde restic angehalten.',
  unreachableHint: 'Das Netzwerk prüfen und ob der Server an ist, dann noch einmal versuchen.',
  damaged: 'Das Repository ist beschädigt: Ein Teil seines Inhalts kann nicht gelesen werden.',
  damagedHint:
    'Nicht bereinigen. Prüfen lassen, was defekt ist, und dieser Anleitung folgen: {{page}}.',
  wrongPassword: 'Das Passwort öffnet dieses Repository nicht.',
  wrongPasswordHint:
    'Das Passwort noch einmal eingeben: Vielleicht wurde es auf einem anderen Computer geändert.',
  locked: 'Das Repository ist gesperrt.',
  lockedBy: 'Das Repository ist gesperrt, von {{user}} auf {{host}} (Prozess {{process}}).',
  lockedSince:
    'Das Repository ist gesperrt, von {{user}} auf {{host}} (Prozess {{process}}, seit {{age}}).',
  lockedHint:
    'Warten, bis der andere Vorgang fertig ist. Läuft keiner mehr, verwaiste Sperren mit „bellhop unlock PROFILE“ oder der Schaltfläche im Fenster entfernen.',
  notUnderstood: 'restic versteht nicht, was im Profil steht.',
  notUnderstoodHint: 'Im Profil korrigieren: restic sagt unten, was es ist.',
  noSnapshot: 'Das Repository enthält keinen solchen Snapshot.',
  noSnapshotHint: 'In der Liste der Snapshots danach suchen: Vielleicht wurde er vergessen.',
  diskFull: 'Am Ort des Repositorys ist kein Platz mehr.',
  diskFullHint: 'Dort Platz schaffen, dann noch einmal versuchen.',
  noSource: 'Keiner der zu sichernden Ordner ist da.',
  noSourceHint:
    'Das Laufwerk anschließen, auf dem sie liegen, oder im Profil andere Ordner wählen.',
  denied: 'Bellhop darf die Dateien, die es dafür braucht, nicht lesen oder schreiben.',
  deniedHint:
    'Prüfen, wem das Repository (bei einer Wiederherstellung der Ordner) gehört und ob es beschreibbar ist.',
  notAllRestored: 'Einige Dateien konnten nicht wiederhergestellt werden.',
  notAllRestoredHint: 'Nachsehen, welche und warum, dann diese noch einmal wiederherstellen.',
  cannotDo: 'restic auf diesem Computer kann das nicht.',
  cannotDoHint: 'Die Option aus dem Profil herausnehmen oder ein neueres restic verwenden.',
  failed: 'restic ist gescheitert: {{said}}',
  exitCode: 'Exit-Code {{code}}.',
  failedHint: 'Nachsehen, was restic gemeldet hat. Ein weiterer Versuch schadet nicht.',
  ended: 'restic wurde von außen beendet ({{signal}}).',
  endedHint:
    'Vielleicht war der Arbeitsspeicher knapp. Noch einmal ausführen: Was schon gespeichert ist, wird verwendet.',
};
