import type { history as english } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof english> = {
  lists: 'Listes de l’historique',
  exportRuns: 'Exporter les exécutions',
  saveAsCsv: 'Enregistrer en CSV',
  noRunYet: 'Aucune sauvegarde n’a encore été exécutée.',
  noneLikeThat: 'Aucune exécution ne correspond.',
  newest_one: 'l’exécution la plus récente',
  newest_other: 'les {{count, number}} exécutions les plus récentes',
  newestFirst: 'Exécutions, les plus récentes d’abord',
  searchText: 'Texte dans le profil, le message ou l’erreur d’une exécution',
  searchHint: 'Chercher profils, messages, erreurs',
  outcome: 'Résultat',
  allOutcomes: 'Tous les résultats',
  allWithTrouble: 'toutes celles avec un problème',
  task: 'Tâche',
  allTasks: 'Toutes les tâches',
  started: 'Lancement',
  allStarted: 'Tous les lancements',
};
