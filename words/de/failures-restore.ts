import type { failuresRestore as english } from '../en/failures-restore.ts';
import type { Translated } from '../translated.ts';

export const failuresRestore: Translated<typeof english> = {
  leftInPlace:
    'Was bisher geschrieben wurde, bleibt, wo es ist. Manche Dateien können unvollständig sein, obwohl ihre Größe stimmt: noch einmal wiederherstellen.',
  leftIn:
    'Was bisher geschrieben wurde, bleibt in {{target}}. Manche Dateien können unvollständig sein, obwohl ihre Größe stimmt: noch einmal wiederherstellen.',
  restoredSome:
    '{{good, number}} von {{total, number}} Dateien wiederhergestellt; {{failed, number}} nicht.',
  withoutAttributes_one: '1 davon ist ohne Eigentümer, Rechte oder Zeiten.',
  withoutAttributes_other: '{{count, number}} davon sind ohne Eigentümer, Rechte oder Zeiten.',
  nothingToDo: 'Es war nichts wiederherzustellen: Alles war schon da.',
  notHeldOne: 'Der Snapshot enthält {{path}} nicht.',
  notHeldMore_one:
    'Der Snapshot enthält {{path}} und {{count, number}} weiteres des Gewählten nicht.',
  notHeldMore_other:
    'Der Snapshot enthält {{path}} und {{count, number}} weitere des Gewählten nicht.',
  targetFull: 'Am Ziel der Wiederherstellung ist kein Platz mehr.',
  targetFullHint:
    'Dort Platz schaffen oder in einen Ordner auf einem anderen Laufwerk wiederherstellen.',
  damaged:
    'Das Repository ist beschädigt: Manches, was es enthalten sollte, kann nicht gelesen werden.',
  damagedHint:
    'Eine Prüfung ausführen, um zu sehen, was beschädigt ist, und aus einem älteren Snapshot oder einer Kopie wiederherstellen. Nicht bereinigen.',
  refused: 'Bellhop darf nicht an das Ziel der Wiederherstellung schreiben.',
  refusedHint:
    'In einen anderen Ordner wiederherstellen oder als Benutzer, der dort schreiben darf.',
  noneWritten: 'Es wurde nichts wiederhergestellt: Keine Datei konnte geschrieben werden.',
  noneWrittenHint: 'Die aufgeführten Dateien ansehen und in einen leeren Ordner wiederherstellen.',
  differs_one: '1 wiederhergestellte Datei ist nicht wie im Snapshot.',
  differs_other: '{{count, number}} wiederhergestellte Dateien sind nicht wie im Snapshot.',
  differsHint:
    'Noch einmal in einen leeren Ordner wiederherstellen. Geschieht es wieder, das Repository prüfen.',
  noneHeld: 'Es wurde nichts wiederhergestellt: Der Snapshot enthält nichts vom Gewählten.',
  noneHeldHint: 'In den Snapshot hineinsehen und dort wählen, was wiederhergestellt wird.',
  useInPlace: 'Die oberste Ebene dieses Computers ist kein Ordner zum Wiederherstellen.',
  useInPlaceHint:
    'Einen leeren Ordner wählen oder dorthin wiederherstellen, woher die Dateien kamen.',
  deletesAll:
    'Alles an Ort und Stelle wiederherzustellen darf nicht alle anderen Dateien dieses Computers löschen.',
  deletesAllHint: 'Einzelne Ordner wählen oder andere Dateien in Ruhe lassen.',
  noSuchPlace: '{{path}} hat auf diesem Computer keinen Ort, an den es zurück könnte.',
  noSuchPlaceHint: 'Einen Ordner wählen, in den wiederhergestellt wird.',
  replacesFolder:
    '{{path}} ist im Snapshot kein Ordner, auf diesem Computer aber einer, der nicht ersetzt werden darf.',
  replacesFolderHint: 'In einen anderen Ordner wiederherstellen.',
  inUse: 'In {{path}} wird nichts wiederhergestellt: Das ist {{what}}.',
  inUseHint: 'Einen leeren Ordner zum Wiederherstellen wählen.',
  ownFolder: 'der eigene Ordner von Bellhop',
  repositoryItself: 'das Repository selbst',
  notHeld: 'Der Snapshot enthält es nicht.',
  resticCouldNot: 'restic konnte es nicht wiederherstellen.',
  notAFolder: '{{target}} ist kein Ordner; daher kann nichts dorthin wiederhergestellt werden.',
  notAFolderHint: 'Einen Ordner wählen, oder einen, den es noch nicht gibt.',
  cannotMake: 'Der Ordner {{target}} kann nicht angelegt werden.',
  cannotMakeFullHint: 'Dort Platz schaffen oder einen Ordner auf einem anderen Laufwerk wählen.',
  cannotMakeHint: 'Einen anderen Ordner wählen, oder einen, in den Sie schreiben dürfen.',
  noneYet: 'Dieses Profil hat noch keinen Snapshot im Repository.',
  noneYetHint: 'Zuerst sichern oder einen Snapshot mit seiner ID nennen.',
  noSnapshot: 'Das Repository enthält keinen Snapshot {{start}}.',
  noSnapshotHint: 'In der Liste der Snapshots suchen: Er kann vergessen worden sein.',
  manySnapshots: '{{found, number}} Snapshots beginnen mit {{start}}.',
  manySnapshotsHint: 'Den gemeinten mit mehr Stellen seiner ID nennen.',
  noFuse:
    'Dieser Computer kann kein Repository als Ordner anzeigen: FUSE fehlt oder ist nicht erlaubt.',
  noFuseHint:
    'Unter Linux fuse3, unter macOS macFUSE installieren und noch einmal versuchen; oder die Snapshots hier durchsuchen.',
  noMountWindows: 'Windows kann kein Repository als Ordner anzeigen.',
  noMountWindowsHint:
    'Die Snapshots hier durchsuchen und speichern oder wiederherstellen, was Sie brauchen.',
  nothingAt: 'Der Snapshot enthält nichts unter {{path}}.',
  nothingAtHint: 'In den Ordnern des Snapshots suchen.',
  noFile: '{{path}} ist keine Datei.',
  noFileHint:
    'Eine Datei wählen; ein Ordner kann als Archiv gespeichert oder wiederhergestellt werden.',
  noFolder: 'Der Snapshot enthält keinen Ordner {{folder}}.',
  noFolderHint: 'Bei / anfangen und von dort weitergehen.',
  noUtf8: 'Der Name ist kein UTF-8; daher kann restic nicht danach gefragt werden.',
  noUtf8Hint: 'Den Ordner, in dem die Datei liegt, speichern oder wiederherstellen.',
  fileThere: 'Unter {{file}} ist schon eine Datei.',
  fileThereHint: 'Einen anderen Namen wählen oder die Datei vorher verschieben.',
  cannotWrite: 'Die Datei kann nicht unter {{file}} geschrieben werden.',
  cannotWriteHint: 'Einen Ordner wählen, den es gibt und in den Sie schreiben dürfen.',
  notCountable: 'Die Ausgabe eines Befehls lässt sich nicht im Voraus zählen.',
  notCountableHint: 'Die Sicherung ausführen: Sie sagt, wie viel es war.',
  patternsUnread: 'Die Muster in {{file}} können nicht gelesen werden.',
  patternsUnreadHint: 'Nachsehen, ob die Datei da ist; auch restic würde die Sicherung ablehnen.',
  searchNoName: 'Gesucht wird nach einem Namen, ohne Ordner darin.',
  searchNoNameHint: 'Nur nach dem Namen suchen, etwa *.jpg.',
  searchTooLong: 'Das Muster ist länger als ein Name oder hat zu viele Sterne.',
  searchTooLongHint: 'Nach weniger suchen, mit höchstens sechs Sternen.',
  searchBrackets: 'Die Klammern des Musters können nicht gelesen werden.',
  searchBracketsHint:
    'Einzelne Zeichen oder Bereiche dazwischen schreiben, etwa [a-z0-9], oder stattdessen ? verwenden.',
  drillMissing: 'wurde nicht wiederhergestellt',
  drillSize: 'hat {{bytes}} statt {{expected}} Bytes',
  drillTime: 'die Änderungszeit ist eine andere',
  drillBytes: 'der Inhalt weicht von der Quelle ab, die sich seither nicht geändert hat',
};
