import type { importNotes as english } from '../en/import-notes.ts';
import type { Translated } from '../translated.ts';

export const importNotes: Translated<typeof english> = {
  ofProfile: 'Profil „{{name}}“, {{key}}: {{text}}.',
  ofKey: 'Schlüssel {{key}}: {{text}}.',
  leftOutAs: 'weggelassen: {{fault}}',
  nothingLike: 'weggelassen, in Bellhop gibt es nichts Vergleichbares',
  nothingLikeYet: 'weggelassen, in Bellhop gibt es noch nichts Vergleichbares',
  notProfile: 'weggelassen, das ist kein Profil',
  noProfile: 'Die Datei enthält kein Profil, das Bellhop ausführen kann.',
  noProfileHint:
    'Eine Konfiguration von resticprofile wählen, in der ein Profil einen Abschnitt backup mit source hat, oder eine Datei, die Bellhop exportiert hat.',
  noSource: 'das Profil wird weggelassen, es nennt nichts, was zu sichern wäre',
  profileLeftOut: 'das Profil wird weggelassen: {{why}}',
  noParent: 'es erbt von „{{name}}“, das es nicht gibt',
  ownParent: 'es erbt von sich selbst, über „{{name}}“',
  notVariable: 'weggelassen, das ist keine Variable mit einem Wert',
  passwordElsewhere:
    'weggelassen, das Passwort stattdessen als Geheimnis des Repositorys speichern',
  valueAsSecret: 'der Wert wird weggelassen, speichern mit: bellhop secret set {{secret}}',
  headerAsSecret:
    'der Wert von „{{name}}“ wird weggelassen, im Ganzen speichern mit: bellhop secret set {{secret}}',
  passwordAsSecret: 'weggelassen, das Passwort speichern mit: bellhop secret set {{secret}}',
  itsPassword: 'das Passwort darin wird weggelassen, speichern mit: bellhop secret set {{secret}}',
  loginAsSecret: 'was vor dem @ steht, wird weggelassen, speichern mit: {{command}}',
  badTimeout: '„{{written}}“ ist keine Dauer wie 1m20s, also gelten 30s',
  boundTimeout: 'aus „{{written}}“ wird {{used}}, Bellhop nimmt 1s bis 10m',
  wholeLimit: 'wird zur Grenze aller Aufgaben, Bellhop hat eine für das ganze Profil',
  noRepository: 'keines ist genannt, also gilt {{location}}; im Profil ändern',
  noCopyRepository: 'keines ist genannt, also kann nichts kopiert werden; im Profil eines nennen',
  variableInLocation: 'enthält eine Variable, die Bellhop nicht ersetzt; den Ort korrigieren',
  variableInPath: '{{path}} enthält eine Variable, die Bellhop nicht ersetzt; korrigieren',
  wildcard: '{{path}} gilt als Name, Bellhop ersetzt keine Platzhalter; korrigieren',
  forgetCounts: 'die Regeln darin werden weggelassen, es gelten die von forget',
  groupAlone: 'weggelassen, daneben stehen keine Regeln, die gelten',
  foreignRule:
    'alle Regeln zum Behalten werden weggelassen, weil Bellhop keine solche hat; im Profil welche wählen',
  noGroups: 'wird zu Host und Pfaden, weil Bellhop keine solchen Gruppen hat',
  beforeBackup:
    'weggelassen, in Bellhop folgt forget auf Sicherungen oder hat einen eigenen Zeitplan; eines wählen',
  afterBackup:
    'weggelassen, weil daneben keine Regeln stehen, die gelten; wählen, was behalten wird und wann',
  badSchedule: '„{{expression}}“ kann nicht gelesen werden und wird weggelassen: {{problem}}',
  notSend: 'weggelassen, das ist kein Abschnitt mit einer url',
  noUrl: 'weggelassen, es fehlt die url',
  noBody: 'weggelassen, eine {{method}}-Anfrage hat keinen',
  bodyFile:
    'die Datei wird als Handlebars-Vorlage gelesen: umschreiben, was von Go darin ist, wie {{example}}',
  bodyCounts: 'weggelassen, der body geht vor',
  emptyVariable: 'die Variable {{name}} hat in Bellhop keinen Wert und bleibt leer',
  noSuchValue: 'weggelassen, Bellhop kennt keinen solchen Wert; im Profil einen wählen',
  noShell: 'weggelassen, Bellhop führt keine Shell-Befehle aus',
  ownUser: 'weggelassen, Bellhop läuft als der angemeldete Benutzer',
  runsWait: 'weggelassen, in Bellhop warten die Läufe auf einem Repository aufeinander',
  keepsHistory: 'weggelassen, Bellhop führt den Verlauf jedes Laufs selbst',
};
