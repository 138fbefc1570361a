import type { failuresRestic as english } from '../en/failures-restic.ts';
import type { Translated } from '../translated.ts';

export const failuresRestic: Translated<typeof english> = {
  restoreDiskFull: 'Il n’y a plus d’espace à l’endroit où les fichiers sont restaurés.',
  restoreDiskFullHint: 'Libérez de l’espace à cet endroit, ou restaurez dans un autre dossier.',
  temporaryDiskFull:
    'Il n’y a plus d’espace sur cet ordinateur pour les fichiers temporaires de restic.',
  temporaryDiskFullHint: 'Libérez de l’espace dans le dossier temporaire, puis réessayez.',
  commandNotStarted: 'La commande dont la sortie est sauvegardée n’a pas pu être lancée : {{said}}',
  commandNotStartedHint: 'Corrigez le programme dans le profil, avec son chemin complet.',
  commandFailed: 'La commande dont la sortie est sauvegardée a échoué : {{said}}',
  commandFailedHint:
    'Aucun instantané n’a été créé. Essayez cette commande seule et lisez ce qu’elle dit.',
  exclusionFile: 'Un fichier d’exclusions ne peut pas être lu : {{said}}',
  exclusionFileHint: 'Corrigez son chemin dans le profil, ou retirez-le.',
  exclusionPattern: 'restic ne comprend pas une exclusion : {{said}}',
  exclusionPatternHint: 'Corrigez-la dans le profil : un « [ » doit être fermé, ou écrit « \\[ ».',
  lockLost:
    'restic a perdu son verrou sur le dépôt, car l’ordinateur était en veille ou la connexion longtemps coupée.',
  lockLostHint:
    'Relancez-la. Ce que restic a déjà enregistré est réutilisé, rien n’est enregistré deux fois.',
  unknownOption: 'Le restic de cet ordinateur ne connaît pas {{option}}.',
  unknownOptionHint:
    'Retirez-le du profil, ou utilisez un restic plus récent. Certaines options ne valent que pour un système.',
  certificate: 'Le certificat du serveur du dépôt n’est pas reconnu comme fiable.',
  certificateHint:
    'Vérifiez son adresse. Pour votre propre certificat, indiquez son fichier dans RESTIC_CACERT, dans le dépôt.',
  noHttps: 'Le serveur du dépôt ne parle pas https à cette adresse.',
  noHttpsHint:
    'Écrivez http:// au lieu de https:// si le serveur est dans un réseau auquel vous faites confiance.',
  hostKey: 'La clé SSH du serveur est inconnue, ou n’est pas celle attendue.',
  hostKeyHint: 'Connectez-vous une fois avec ssh et vérifiez sa clé, puis réessayez.',
  signInRefused:
    'Le serveur du dépôt n’accepte pas le nom d’utilisateur, le mot de passe ou la clé.',
  signInRefusedHint:
    'Corrigez-les dans le dépôt : pour un serveur REST, RESTIC_REST_USERNAME et RESTIC_REST_PASSWORD.',
  serverForbids: 'Le serveur du dépôt ne le permet pas.',
  serverForbidsHint:
    'Il est peut-être en ajout seul : les anciens instantanés ne peuvent alors être supprimés que sur le serveur lui-même.',
  placeGone: 'L’emplacement du dépôt a disparu avant que restic ait terminé.',
  placeGoneHint:
    'Branchez le disque qui le contient, ou vérifiez si quelqu’un l’a déplacé, puis réessayez.',
  noMemory: 'Il n’y avait pas assez de mémoire pour restic.',
  noMemoryHint:
    'Fermez d’autres programmes, ou sauvegardez en plus petites parties, puis réessayez.',
  resticFault: 'restic lui-même a rencontré une erreur interne et s’est interrompu.',
  resticFaultHint: 'Réessayez, ou avec une autre version de restic.',
  vanished:
    'L’emplacement du dépôt a disparu avant que restic ait terminé : rien n’a été conservé.',
  vanishedHint:
    'Branchez son disque, ou remettez son dossier. Ce que restic a écrit entre-temps à cet endroit peut être supprimé.',
  noRepositoryYet: 'Il n’y a pas encore de dépôt dans {{folder}}.',
  noRepositoryYetHint:
    'S’il y était auparavant, branchez son disque. Sinon, créez-le (bellhop init PROFILE, ou le bouton dans la fenêtre), ou corrigez son emplacement.',
  placeMissing: 'L’emplacement du dépôt est introuvable : {{folder}}.',
  placeMissingHint: 'Branchez le disque qui le contient, puis réessayez.',
  serverSilent: 'Le serveur du dépôt ne répond pas : {{host}}, port {{port}}.',
  serverSilentHint: 'Vérifiez le réseau et que le serveur est allumé, puis réessayez.',
  unreadable: 'La réponse de restic ne peut pas être lue.',
  unreadableHint: 'Réessayez. Si cela se reproduit, essayez une autre version de restic.',
  answerTooLong: 'La réponse de restic dépasse 32 Mio.',
  answerTooLongHint:
    'Demandez moins : un motif plus étroit, ou une étiquette, un hôte ou un chemin.',
  badArgument: 'Impossible de chercher « {{text}} » : {{problem}}.',
  badArgumentHint: 'Corrigez-le et réessayez.',
  tookTooLong: 'restic a mis trop de temps à répondre et a été arrêté.',
  tookTooLongHint: 'Vérifiez la connexion au dépôt, et réessayez.',
  stopped: 'restic a été arrêté avant d’avoir répondu.',
  stoppedHint: 'Refaites la demande quand vous aurez besoin de la réponse.',
  cannotStart: 'restic ne peut pas être lancé depuis {{path}}.',
  cannotStartHint: 'Réinstallez restic, ou choisissez-en un autre dans les réglages.',
  couldNotRead: 'restic n’a pas pu le lire.',
};
