import type { tasks as english } from '../en/tasks.ts';
import type { Translated } from '../translated.ts';

export const tasks: Translated<typeof english> = {
  backupNow: 'Sauvegarder maintenant',
  copyNow: 'Copier les instantanés maintenant',
  checkNow: 'Vérifier le dépôt maintenant',
  forgetNow: 'Oublier les anciens instantanés maintenant',
  pruneNow: 'Nettoyer le dépôt (prune) maintenant',
  drillNow: 'Essayer une restauration maintenant',
  backup: 'sauvegarde',
  copy: 'copie',
  check: 'vérification',
  forget: 'oubli',
  prune: 'nettoyage',
  drill: 'essai de restauration',
  restore: 'restauration',
};
