import type { importNotes as english } from '../en/import-notes.ts';
import type { Translated } from '../translated.ts';

export const importNotes: Translated<typeof english> = {
  ofProfile: 'Profil « {{name}} », {{key}} : {{text}}.',
  ofKey: 'Clé {{key}} : {{text}}.',
  leftOutAs: 'omis : {{fault}}',
  nothingLike: 'omis, Bellhop n’a rien de tel',
  nothingLikeYet: 'omis, Bellhop n’a encore rien de tel',
  notProfile: 'omis, ce n’est pas un profil',
  noProfile: 'Le fichier ne contient aucun profil que Bellhop puisse exécuter.',
  noProfileHint:
    'Choisissez une configuration de resticprofile dont un profil a une section backup avec source, ou un fichier exporté par Bellhop.',
  noSource: 'le profil est omis, il n’indique rien à sauvegarder',
  profileLeftOut: 'le profil est omis : {{why}}',
  noParent: 'il hérite de « {{name}} », qui n’existe pas',
  ownParent: 'il hérite de lui-même, par « {{name}} »',
  notVariable: 'omis, ce n’est pas une variable avec une valeur',
  passwordElsewhere: 'omis, enregistrez plutôt le mot de passe comme secret du dépôt',
  valueAsSecret: 'sa valeur est omise, enregistrez-la avec : bellhop secret set {{secret}}',
  headerAsSecret:
    'la valeur de « {{name}} » est omise, enregistrez-la en entier avec : bellhop secret set {{secret}}',
  passwordAsSecret: 'omis, enregistrez le mot de passe avec : bellhop secret set {{secret}}',
  itsPassword: 'son mot de passe est omis, enregistrez-le avec : bellhop secret set {{secret}}',
  loginAsSecret: 'ce qui précède le @ est omis, enregistrez-le avec : {{command}}',
  badTimeout: '« {{written}} » n’est pas une durée comme 1m20s, 30s est donc utilisé',
  boundTimeout: '« {{written}} » devient {{used}}, Bellhop accepte de 1s à 10m',
  wholeLimit: 'devient la limite de toutes les tâches, Bellhop en a une par profil',
  noRepository: 'aucun n’est indiqué, {{location}} est donc utilisé ; changez-le dans le profil',
  noCopyRepository:
    'aucun n’est indiqué, rien ne peut donc être copié ; indiquez-en un dans le profil',
  variableInLocation:
    'il contient une variable, que Bellhop ne remplace pas ; corrigez l’emplacement',
  variableInPath: '{{path}} contient une variable, que Bellhop ne remplace pas ; corrigez-le',
  wildcard: '{{path}} est pris comme un nom, Bellhop ne développe pas les jokers ; corrigez-le',
  forgetCounts: 'ses règles sont omises, celles de forget comptent',
  groupAlone: 'omis, aucune règle qui compte ne l’accompagne',
  foreignRule:
    'toutes les règles de conservation sont omises, car Bellhop n’en a pas de telle ; choisissez-en dans le profil',
  noGroups: 'devient hôte et chemins, car Bellhop n’a pas de tels groupes',
  beforeBackup:
    'omis, dans Bellhop forget suit les sauvegardes ou a sa propre planification ; choisissez',
  afterBackup:
    'omis, car aucune règle qui compte ne l’accompagne ; choisissez quoi conserver, et quand',
  badSchedule: '« {{expression}} » ne peut pas être lu et est omis : {{problem}}',
  notSend: 'omis, ce n’est pas une section avec une url',
  noUrl: 'omis, il n’a pas d’url',
  noBody: 'omis, une requête {{method}} n’en a pas',
  bodyFile:
    'le fichier est lu comme un modèle Handlebars : réécrivez ce qu’il a de Go, comme {{example}}',
  bodyCounts: 'omis, le body passe avant',
  emptyVariable: 'la variable {{name}} n’a pas de valeur dans Bellhop et reste vide',
  noSuchValue: 'omis, Bellhop n’a pas cette valeur ; choisissez-en une dans le profil',
  noShell: 'omis, Bellhop n’exécute pas de commandes shell',
  ownUser: 'omis, Bellhop s’exécute sous l’utilisateur connecté',
  runsWait: 'omis, Bellhop fait attendre les exécutions d’un même dépôt les unes après les autres',
  keepsHistory: 'omis, Bellhop tient lui-même l’historique de chaque exécution',
};
