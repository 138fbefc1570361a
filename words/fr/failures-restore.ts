import type { failuresRestore as english } from '../en/failures-restore.ts';
import type { Translated } from '../translated.ts';

export const failuresRestore: Translated<typeof english> = {
  leftInPlace:
    'Ce qui a été écrit jusqu’ici reste où il est. Certains fichiers peuvent être incomplets, bien que leur taille soit juste : restaurez-les de nouveau.',
  leftIn:
    'Ce qui a été écrit jusqu’ici reste dans {{target}}. Certains fichiers peuvent être incomplets, bien que leur taille soit juste : restaurez-les de nouveau.',
  restoredSome:
    'Fichiers restaurés : {{good, number}} sur {{total, number}} ; restauration impossible : {{failed, number}}.',
  withoutAttributes_one: '{{count, number}} d’entre eux est sans propriétaire, droits ou dates.',
  withoutAttributes_other: '{{count, number}} d’entre eux sont sans propriétaire, droits ou dates.',
  nothingToDo: 'Rien n’était à restaurer : tout était déjà là.',
  notHeldOne: 'L’instantané ne contient pas {{path}}.',
  notHeldMore_one:
    'L’instantané ne contient pas {{path}} et {{count, number}} autre élément choisi.',
  notHeldMore_other:
    'L’instantané ne contient pas {{path}} et {{count, number}} autres éléments choisis.',
  targetFull: 'Il n’y a plus d’espace à l’endroit de la restauration.',
  targetFullHint:
    'Libérez de l’espace à cet endroit, ou restaurez dans un dossier d’un autre disque.',
  damaged: 'Le dépôt est endommagé : une partie de ce qu’il devrait contenir ne peut pas être lue.',
  damagedHint:
    'Lancez une vérification pour voir ce qui est endommagé, et restaurez depuis un instantané plus ancien ou une copie. Ne le nettoyez pas.',
  refused: 'Bellhop n’a pas le droit d’écrire à l’endroit de la restauration.',
  refusedHint: 'Restaurez dans un autre dossier, ou en tant qu’utilisateur qui peut y écrire.',
  noneWritten: 'Rien n’a été restauré : aucun fichier n’a pu être écrit.',
  noneWrittenHint: 'Consultez les fichiers de la liste, et restaurez dans un dossier vide.',
  differs_one: '{{count, number}} fichier restauré n’est pas comme dans l’instantané.',
  differs_other: '{{count, number}} fichiers restaurés ne sont pas comme dans l’instantané.',
  differsHint:
    'Restaurez de nouveau dans un dossier vide. Si cela se reproduit, vérifiez le dépôt.',
  noneHeld: 'Rien n’a été restauré : l’instantané ne contient rien de ce qui a été choisi.',
  noneHeldHint: 'Regardez dans l’instantané, et choisissez-y ce qu’il faut restaurer.',
  useInPlace: 'La racine de cet ordinateur n’est pas un dossier où restaurer.',
  useInPlaceHint: 'Choisissez un dossier vide, ou restaurez là d’où viennent les fichiers.',
  deletesAll:
    'Tout restaurer sur place ne doit pas supprimer tous les autres fichiers de cet ordinateur.',
  deletesAllHint: 'Choisissez certains dossiers, ou ne supprimez pas les autres fichiers.',
  noSuchPlace: '{{path}} n’a pas d’endroit où revenir sur cet ordinateur.',
  noSuchPlaceHint: 'Choisissez un dossier où restaurer.',
  replacesFolder:
    '{{path}} n’est pas un dossier dans l’instantané, mais en est un sur cet ordinateur, et ne doit pas être remplacé.',
  replacesFolderHint: 'Restaurez-le dans un autre dossier.',
  inUse: 'Rien n’est restauré dans {{path}} : c’est {{what}}.',
  inUseHint: 'Choisissez un dossier vide où restaurer.',
  ownFolder: 'le dossier de Bellhop lui-même',
  repositoryItself: 'le dépôt lui-même',
  notHeld: 'L’instantané ne le contient pas.',
  resticCouldNot: 'restic n’a pas pu le restaurer.',
  notAFolder: '{{target}} n’est pas un dossier, rien ne peut donc y être restauré.',
  notAFolderHint: 'Choisissez un dossier, ou un qui n’existe pas encore.',
  cannotMake: 'Le dossier {{target}} ne peut pas être créé.',
  cannotMakeFullHint:
    'Libérez de l’espace à cet endroit, ou choisissez un dossier sur un autre disque.',
  cannotMakeHint: 'Choisissez un autre dossier, où vous pouvez écrire.',
  noneYet: 'Ce profil n’a pas encore d’instantané dans le dépôt.',
  noneYetHint: 'Sauvegardez d’abord, ou indiquez un instantané par son identifiant.',
  noSnapshot: 'Le dépôt ne contient pas d’instantané {{start}}.',
  noSnapshotHint: 'Cherchez-le dans la liste des instantanés : il a peut-être été oublié.',
  manySnapshots: '{{found, number}} instantanés commencent par {{start}}.',
  manySnapshotsHint: 'Indiquez celui que vous voulez avec plus de chiffres de son identifiant.',
  noFuse:
    'Cet ordinateur ne peut pas montrer un dépôt comme un dossier : FUSE manque ou n’est pas autorisé.',
  noFuseHint:
    'Installez fuse3 sous Linux ou macFUSE sous macOS, puis réessayez ; ou parcourez les instantanés ici.',
  noMountWindows: 'Windows ne peut pas montrer un dépôt comme un dossier.',
  noMountWindowsHint:
    'Parcourez les instantanés ici, et enregistrez ou restaurez ce dont vous avez besoin.',
  nothingAt: 'L’instantané ne contient rien à l’emplacement {{path}}.',
  nothingAtHint: 'Cherchez-le dans les dossiers de l’instantané.',
  noFile: '{{path}} n’est pas un fichier.',
  noFileHint: 'Choisissez un fichier ; un dossier peut être enregistré comme archive ou restauré.',
  noFolder: 'L’instantané ne contient pas de dossier {{folder}}.',
  noFolderHint: 'Partez de / et avancez à partir de là.',
  noUtf8: 'Le nom n’est pas en UTF-8, restic ne peut donc pas être interrogé à son sujet.',
  noUtf8Hint: 'Enregistrez ou restaurez le dossier qui le contient.',
  fileThere: 'Il y a déjà un fichier à cet emplacement : {{file}}.',
  fileThereHint: 'Choisissez un autre nom, ou déplacez d’abord ce fichier.',
  cannotWrite: 'Le fichier ne peut pas être écrit à cet emplacement : {{file}}.',
  cannotWriteHint: 'Choisissez un dossier qui existe et où vous pouvez écrire.',
  notCountable: 'La sortie d’une commande ne peut pas être comptée à l’avance.',
  notCountableHint: 'Lancez la sauvegarde : elle dit combien c’était.',
  patternsUnread: 'Les motifs de {{file}} ne peuvent pas être lus.',
  patternsUnreadHint: 'Vérifiez que le fichier est là ; restic refuserait aussi la sauvegarde.',
  searchNoName: 'La recherche porte sur un nom, sans dossier.',
  searchNoNameHint: 'Cherchez le nom seul, comme *.jpg.',
  searchTooLong: 'Le motif est plus long qu’un nom, ou a trop d’astérisques.',
  searchTooLongHint: 'Cherchez moins, avec six astérisques au plus.',
  searchBrackets: 'Les crochets du motif ne peuvent pas être lus.',
  searchBracketsHint:
    'Mettez-y des caractères ou des plages, comme [a-z0-9], ou utilisez ? à leur place.',
  drillMissing: 'n’a pas été restauré',
  drillSize: 'a {{bytes}} octets au lieu de {{expected}}',
  drillTime: 'sa date de modification est différente',
  drillBytes: 'son contenu diffère de la source, qui n’a pas changé depuis',
};
