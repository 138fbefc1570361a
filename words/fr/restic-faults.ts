import type { resticFaults as english } from '../en/restic-faults.ts';
import type { Translated } from '../translated.ts';

export const resticFaults: Translated<typeof english> = {
  noRepository: 'Il n’y a pas de dépôt à cet emplacement.',
  noRepositoryHint: 'Créez-le, ou corrigez son emplacement dans le profil.',
  repositoryThere: 'Il y a déjà un dépôt à cet emplacement.',
  repositoryThereHint: 'Utilisez-le tel quel, avec le mot de passe avec lequel il a été créé.',
  unreachable: 'Le dépôt est inaccessible.',
  silent: 'Le dépôt n’a pas répondu pendant {{time}}, restic a donc été arrêté.',
  unreachableHint: 'Vérifiez le réseau et que le serveur est allumé, puis réessayez.',
  damaged: 'Le dépôt est endommagé : une partie de son contenu ne peut pas être lue.',
  damagedHint:
    'Ne le nettoyez pas. Lancez une vérification pour voir ce qui est abîmé, et suivez {{page}}.',
  wrongPassword: 'Le mot de passe n’ouvre pas ce dépôt.',
  wrongPasswordHint:
    'Saisissez de nouveau le mot de passe : il a peut-être été changé sur un autre ordinateur.',
  locked: 'Le dépôt est verrouillé.',
  lockedBy: 'Le dépôt est verrouillé par {{user}} sur {{host}} (processus {{process}}).',
  lockedSince:
    'Le dépôt est verrouillé par {{user}} sur {{host}} (processus {{process}}, depuis {{age}}).',
  lockedHint:
    'Attendez que l’autre ait terminé. Si plus rien n’est en cours, retirez les verrous abandonnés avec « bellhop unlock PROFILE » ou le bouton dans la fenêtre.',
  notUnderstood: 'restic ne comprend pas ce que dit le profil.',
  notUnderstoodHint: 'Corrigez-le dans le profil : restic indique ci-dessous ce que c’est.',
  noSnapshot: 'Le dépôt ne contient pas cet instantané.',
  noSnapshotHint: 'Cherchez-le dans la liste des instantanés : il a peut-être été oublié.',
  diskFull: 'Il n’y a plus d’espace à l’emplacement du dépôt.',
  diskFullHint: 'Libérez de l’espace à cet endroit, puis réessayez.',
  noSource: 'Aucun des dossiers à sauvegarder n’est là.',
  noSourceHint:
    'Branchez le disque où ils se trouvent, ou choisissez d’autres dossiers dans le profil.',
  denied: 'Bellhop n’a pas le droit de lire ou d’écrire les fichiers nécessaires.',
  deniedHint:
    'Vérifiez à qui appartient le dépôt (pour une restauration, le dossier), et s’il est accessible en écriture.',
  notAllRestored: 'Certains fichiers n’ont pas pu être restaurés.',
  notAllRestoredHint: 'Regardez lesquels et pourquoi, puis restaurez-les de nouveau.',
  cannotDo: 'Le restic de cet ordinateur ne sait pas le faire.',
  cannotDoHint: 'Retirez l’option du profil, ou utilisez un restic plus récent.',
  failed: 'restic a échoué : {{said}}',
  exitCode: 'code de sortie {{code}}.',
  failedHint: 'Regardez ce que restic a dit. Réessayer ne fait pas de mal.',
  ended: 'restic a été arrêté de l’extérieur ({{signal}}).',
  endedHint:
    'L’ordinateur a peut-être manqué de mémoire. Relancez : ce qui est déjà enregistré est réutilisé.',
};
