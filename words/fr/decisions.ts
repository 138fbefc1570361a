import type { decisions as english } from '../en/decisions.ts';
import type { Translated } from '../translated.ts';

export const decisions: Translated<typeof english> = {
  pausedUntil: 'Ses planifications sont en pause jusqu’au {{time}}.',
  pausedUntilResumed: 'Ses planifications sont en pause jusqu’à ce que quelqu’un les reprenne.',
  quietHours: 'Il est entre {{from}} et {{to}}, moment où cette tâche ne doit pas s’exécuter.',
  onBattery: 'L’ordinateur est sur batterie, et cette tâche attend le secteur.',
  onBatteryAt: 'L’ordinateur est sur batterie ({{percent}} %), et cette tâche attend le secteur.',
  batteryLow:
    'La batterie est à {{percent}} %, et cette tâche attend le secteur ou plus de {{least}} %.',
  metered: 'Le réseau est limité, et cette tâche en attend un qui ne l’est pas.',
  inUse_one:
    'Quelqu’un utilise l’ordinateur, et cette tâche attend {{count, number}} minute d’inactivité.',
  inUse_other:
    'Quelqu’un utilise l’ordinateur, et cette tâche attend {{count, number}} minutes d’inactivité.',
  pathsMissing_one: '{{paths}} n’est pas là, et cette tâche l’attend.',
  pathsMissing_other: '{{paths}} ne sont pas là, et cette tâche les attend.',
  offline: 'L’ordinateur n’a pas de réseau, et le dépôt se trouve sur un autre ordinateur.',
  powerUnknown:
    'Impossible de savoir si l’ordinateur est sur batterie ; il compte comme étant sur secteur.',
  chargeUnknown: 'Impossible de connaître la charge de la batterie ; elle compte comme suffisante.',
  meteredUnknown: 'Impossible de savoir si le réseau est limité ; il compte comme non limité.',
  useUnknown: 'Impossible de savoir si quelqu’un utilise l’ordinateur ; il compte comme inutilisé.',
  hostUnknown: 'Impossible de savoir si l’hôte du dépôt répond ; il compte comme répondant.',
  anyway_one: 'Aucune réussite depuis un jour ; l’attente ne tient plus compte de : {{reasons}}.',
  anyway_other:
    'Aucune réussite depuis {{count, number}} jours ; l’attente ne tient plus compte de : {{reasons}}.',
  power: 'alimentation',
  meteredNetwork: 'réseau limité',
  quiet: 'heures calmes',
  use: 'utilisation de l’ordinateur',
  batteryOrMains: 's’il est sur batterie',
  meteredOrNot: 'si le réseau est limité',
  usedOrNot: 'si quelqu’un l’utilise',
  closing: 'Bellhop est en cours de fermeture.',
  waitsForRun: 'Attend l’exécution en cours.',
  onePassed:
    'L’échéance de {{from}} est passée alors que Bellhop ou l’ordinateur était éteint ou en veille.',
  somePassed_one:
    '{{count, number}} échéance, de {{from}} à {{to}}, est passée alors que Bellhop ou l’ordinateur était éteint ou en veille.',
  somePassed_other:
    '{{count, number}} échéances, de {{from}} à {{to}}, sont passées alors que Bellhop ou l’ordinateur était éteint ou en veille.',
  passedHint: 'Laissez le profil rattraper les échéances manquées, ou lancez-le à la main.',
  unmetCatchUpHint:
    'Cela sera rattrapé dès que la situation aura changé. L’exécution à la main est toujours possible.',
  unmetHint: 'La prochaine échéance est attendue. L’exécution à la main est toujours possible.',
  overlap: 'La dernière exécution n’était pas finie quand la suivante devait commencer.',
  overlapHint: 'Exécutez-la moins souvent, ou cherchez pourquoi elle dure si longtemps.',
  overtaken: 'L’échéance suivante est arrivée avant que l’exécution ne puisse commencer.',
  overtakenHint:
    'Laissez le profil rattraper les échéances manquées, ou étalez moins le début de ses exécutions.',
  makesUpFor: 'Rattrape l’échéance manquée : {{time}}.',
  makesUpForSome_one: 'Rattrape {{count, number}} échéance manquée, de {{from}} à {{to}}.',
  makesUpForSome_other: 'Rattrape {{count, number}} échéances manquées, de {{from}} à {{to}}.',
  unlocked:
    'Le dépôt était verrouillé : les verrous périmés ont été retirés, et un nouvel essai est fait, pendant une minute au plus.',
  notUnlocked:
    'Le dépôt était verrouillé, et la recherche de verrous périmés a échoué : {{reason}}',
  cloudFiles:
    'Les fichiers présents seulement dans un cloud sont aussi sauvegardés : restic ne sait pas les distinguer ici.',
  otherFileSystems:
    'Les autres systèmes de fichiers sont aussi sauvegardés : restic ne sait pas les distinguer sous Windows.',
  noShadowCopies:
    'Les fichiers sont lus tels quels : les clichés instantanés de volume n’existent que sous Windows.',
  otherCompression:
    'La compression est « {{instead}} » au lieu de « {{wanted}} », que restic connaît depuis la version 0.19.',
  restores: 'Restaure l’instantané {{id}} dans {{target}}.',
};
