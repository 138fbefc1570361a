import type { variables as english } from '../en/variables.ts';
import type { Translated } from '../translated.ts';

export const variables: Translated<typeof english> = {
  eventId:
    'L’identifiant de ce message, le même pour toutes ses tentatives. Qui le reçoit à nouveau a déjà ce message.',
  eventType: 'La tâche et le moment, par exemple backup.success.',
  eventMoment:
    'Quand cela est annoncé pendant l’exécution : au début (before, et missed, qui vient aussi seul quand une échéance est passée sans rattrapage), selon la fin (success, warning, failure, cancelled, skipped), ou à la fin dans tous les cas (finally).',
  eventOccurredAt:
    'Quand cela s’est produit ; une tentative peut venir bien plus tard. ISO 8601, UTC.',
  eventTest: 'Si quelqu’un essaie le hook : l’exécution peut alors être inventée.',
  eventSuppressedCount:
    'Combien de messages de ce type ont été retenus depuis le dernier, car trop rapprochés.',
  profileId: 'L’identifiant du profil, qui reste quand son nom change.',
  profileName: 'Le nom du profil tel qu’il a été saisi.',
  profilePaths: 'Les dossiers et fichiers qu’il sauvegarde.',
  profileTags: 'Ses étiquettes, que ses instantanés portent aussi.',
  repositoryId: 'L’identifiant du dépôt.',
  repositoryLocation:
    'Où il se trouve, tel que restic le connaît : un chemin, ou par exemple sftp:nas:/backup.',
  runId: 'L’identifiant de l’exécution, le même dans tous ses messages.',
  runTask:
    'Ce qui a été exécuté : une commande restic, ou drill, qui restaure un échantillon et le compare.',
  runTrigger:
    'Pourquoi : à la main, selon sa planification, pour rattraper une échéance manquée, à nouveau après un échec, depuis la ligne de commande, ou parce qu’elle suit des sauvegardes.',
  runScheduledAt:
    'L’échéance dont il s’agit, même si l’exécution la rattrape plus tard. ISO 8601, UTC ; null si aucune planification ne l’a demandée.',
  runOutcome:
    'Comment l’exécution s’est terminée : bien, bien à quelque chose près, mal, annulée par l’utilisateur, ignorée, ou interrompue par un plantage ou une coupure de courant. Null tant qu’elle dure.',
  runMessage: 'Une phrase pour une personne ; vide tant que l’exécution dure.',
  runStartedAt: 'Quand l’exécution a été demandée. ISO 8601, UTC.',
  runFinishedAt: 'Quand elle s’est terminée. ISO 8601, UTC ; null avant cela.',
  runDurationMs: 'Millisecondes du début à la fin ; null avant cela.',
  snapshotId: 'L’identifiant de l’instantané, tel que restic le connaît.',
  statsFilesNew: 'Fichiers absents de l’instantané précédent.',
  statsFilesChanged: 'Fichiers modifiés depuis.',
  statsFilesUnmodified: 'Fichiers inchangés.',
  statsFilesProcessed: 'Tous les fichiers que restic a examinés.',
  sizeOfThese: 'La taille totale de ces fichiers.',
  statsBytesAdded: 'Ce que le dépôt a gagné en taille, après compression quand restic le dit.',
  statsDurationMs: 'Millisecondes prises par restic lui-même.',
  result:
    'Le résultat de la tâche en chiffres, selon son type ; null pour une sauvegarde (qui a stats), si la tâche n’est pas allée jusque-là, et avant la fin.',
  resultKind: 'La tâche dont cela provient.',
  resultRestored: 'L’instantané qui a été restauré.',
  resultSampled: 'L’instantané dont provient l’échantillon.',
  resultTarget:
    'Le dossier où il a été restauré ; / ou un lecteur pour « à son emplacement d’origine ».',
  resultFilesTotal: 'Fichiers et dossiers à restaurer.',
  resultFilesRestored: 'Ceux qui ont été écrits.',
  resultFilesSkipped: 'Ceux qui étaient déjà là tels qu’ils devaient être.',
  resultFilesDeleted: 'Ceux qui ont été supprimés, car absents de l’instantané.',
  resultBytesTotal: 'La taille de tout ce qui était à restaurer.',
  resultBytesRestored: 'La taille de ce qui a été écrit.',
  resultVerified: 'Si ce qui a été écrit a été relu et comparé.',
  resultKept: 'Instantanés conservés.',
  resultRemoved: 'Instantanés oubliés.',
  resultCopied: 'Instantanés copiés.',
  resultSkipped: 'Instantanés déjà présents.',
  resultBytesFreed: 'Ce qui a été retiré du dépôt. Null si restic ne l’a pas dit.',
  resultBytesUnused:
    'Ce qui reste dans le dépôt bien que rien n’en ait besoin. Null si restic ne l’a pas dit.',
  resultErrors: 'Le nombre de problèmes trouvés dans le dépôt.',
  resultSuggestions: 'Ce que restic propose d’y faire, par exemple "repair index" ou "prune".',
  resultFilesCompared: 'Fichiers restaurés et comparés.',
  resultComparedWithSource: 'Combien d’entre eux ont aussi été comparés à la source.',
  resultDiffering: 'Ceux qui n’étaient pas comme ils devaient ; les 100 premiers.',
  errorKind: 'Ce qui a échoué, en un mot pour les programmes. « engine » désigne restic.',
  errorMessage: 'Ce qui s’est passé, en une phrase pour une personne.',
  errorHint: 'Ce qu’il faut faire ; peut être vide.',
  errorExitCode: 'Le code de sortie de restic ; null s’il ne s’est pas terminé par un code.',
  errorCommandLine: 'Comment restic a été appelé, sans secrets ; vide s’il ne l’a pas été.',
  errorStderr:
    'La fin de ce que restic a écrit sur stderr, sans secrets. Vide si le hook ne peut pas envoyer le journal.',
  errorProblems:
    'Les premiers des fichiers illisibles. Vide si le hook ne peut pas envoyer le journal.',
  errorProblemCount: 'Combien de fichiers n’ont pas pu être lus, en tout.',
  summary: 'Le message en une ligne, prêt à servir de titre.',
  details: 'Le message en quelques lignes de texte ; vide s’il n’y a rien de plus à dire.',
  itsName: 'Le nom.',
  hostPlatform: 'Le système selon Node.js : linux, darwin ou win32.',
  appVersion: 'La version.',
  foreignStdout: 'Toujours vide ; pour que les modèles de resticprofile fonctionnent.',
  foreignTask: 'La tâche en majuscules.',
  foreignAlertType:
    'ALERT_FAILURE, ALERT_RECOVERY, ALERT_DEGRADED ou NO_ALERT, comme le dit Checkly.',
  foreignStatusText: 'Ce qui a échoué, ou OK ; vide tant que l’exécution dure.',
  foreignLink: 'Un lien vers l’exécution.',
  foreignEmpty: 'Toujours vide ; pour que les modèles de Checkly fonctionnent.',
};
