import type { history as english } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof english> = {
  lists: 'Listen des Verlaufs',
  exportRuns: 'Läufe exportieren',
  saveAsCsv: 'Als CSV speichern',
  noRunYet: 'Es ist noch keine Sicherung gelaufen.',
  noneLikeThat: 'Kein Lauf passt dazu.',
  newest_one: 'der neueste Lauf',
  newest_other: 'die neuesten {{count, number}} Läufe',
  newestFirst: 'Läufe, neueste zuerst',
  searchText: 'Text in Profil, Meldung oder Fehler eines Laufs',
  searchHint: 'In Profilen, Meldungen und Fehlern suchen',
  outcome: 'Ergebnis',
  allOutcomes: 'Alle Ergebnisse',
  allWithTrouble: 'alle mit Problemen',
  task: 'Aufgabe',
  allTasks: 'Alle Aufgaben',
  started: 'Auslöser',
  allStarted: 'Alle Auslöser',
};
