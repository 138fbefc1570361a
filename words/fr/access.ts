import type { access as english } from '../en/access.ts';
import type { Translated } from '../translated.ts';

export const access: Translated<typeof english> = {
  unreadable_one: '{{count, number}} fichier ou dossier ne peut pas être lu.',
  unreadable_other: '{{count, number}} fichiers et dossiers ne peuvent pas être lus.',
  unreadableOf_one: '{{unreadable}} sur {{count, number}} fichier ou dossier : lecture impossible.',
  unreadableOf_other:
    '{{unreadable}} sur {{count, number}} fichiers et dossiers : lecture impossible.',
  unreadableOfFirst_one: '{{unreadable}} sur le premier fichier ou dossier : lecture impossible.',
  unreadableOfFirst_other:
    '{{unreadable}} sur les {{count, number}} premiers fichiers et dossiers : lecture impossible.',
  readableAll_one:
    'Bellhop peut lire {{count, number}} fichier ou dossier : c’est le dépôt qui refuse.',
  readableAll_other:
    'Bellhop peut lire tous les {{count, number}} fichiers et dossiers : c’est le dépôt qui refuse.',
  readableFirst_one: 'Bellhop peut lire le premier fichier ou dossier : c’est le dépôt qui refuse.',
  readableFirst_other:
    'Bellhop peut lire les {{count, number}} premiers fichiers et dossiers : c’est le dépôt qui refuse.',
  checkStructure:
    'Cette vérification ne regarde que la structure. Faites-lui lire aussi les données pour trouver ce qui est endommagé.',
  checkAll: 'Cette vérification lit toutes les données, ce qui prend du temps.',
  checkPart: 'Cette vérification lit {{part}} des données, ce qui prend du temps.',
  seeUnreadable: 'Voir ce qui ne peut pas être lu',
  looking: 'Examen des dossiers',
  cannotBeRead: 'Illisibles',
  andMore_one: 'et {{count, number}} autre',
  andMore_other: 'et {{count, number}} autres',
  openSettings: 'Ouvrir les réglages',
  checkAgain: 'Vérifier à nouveau',
  created: 'Le dépôt a été créé.',
  createdHint: 'Il est vide : lancez la sauvegarde.',
  create: 'Créer le dépôt',
  createSecond: 'Créer le second dépôt',
  engineThere: 'restic {{version}} est maintenant disponible.',
  engineThereHint: 'Réessayez.',
  passwordOf: 'Mot de passe de {{location}}',
  savePassword: 'Enregistrer le mot de passe et relancer',
  enterSecret: 'Saisir le secret',
  seeDamage: 'Voir ce qui est endommagé',
  restoreAgain: 'Restaurer à nouveau…',
  chooseFolders: 'Choisir à nouveau les dossiers',
  editProfile: 'Modifier le profil',
  seeSchedule: 'Voir sa planification',
  seeConditions: 'Voir ses conditions',
  removeLocks: 'Retirer les verrous périmés',
  locksGone: 'Les verrous que plus personne ne détient ont disparu.',
  locksGoneHint:
    'Un verrou encore utilisé est resté : attendez que l’autre opération soit terminée.',
  sayWhatToKeep: 'Indiquer les instantanés à conserver',
  allKept:
    'Tous les instantanés sont conservés. Avec une règle, les anciens peuvent être oubliés et leur espace libéré.',
  forgetOld: 'Oublier les anciens instantanés',
  prune: 'Nettoyer (prune)',
  forgetThenPrune:
    'L’oubli retire les anciens instantanés de la liste, le nettoyage libère ensuite leur espace.',
  checkIt: 'Vérifier le dépôt',
  howMuchItReads: 'Définir la quantité de données lues',
  sizeOverTime: 'Taille au fil du temps : {{sizes}}',
};
