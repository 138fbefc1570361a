import type { sheet as english } from '../en/sheet.ts';
import type { Translated } from '../translated.ts';

export const sheet: Translated<typeof english> = {
  title: 'Fiche de récupération : {{profile}}',
  purpose:
    'Avec cette fiche et restic, les sauvegardes de ce profil peuvent être restaurées sur n’importe quel ordinateur, sans Bellhop.',
  whoHasIt: 'Quiconque possède cette fiche peut lire et supprimer les sauvegardes.',
  printIt:
    'Imprimez-la, gardez-la hors ligne en lieu sûr, et supprimez le fichier. Ne la gardez pas uniquement dans la sauvegarde elle-même : elle serait enfermée avec ce qu’elle ouvre.',
  whatIsBackedUp: 'Ce qui est sauvegardé',
  restoring: 'Restaurer',
  installRestic:
    'Installez restic depuis https://restic.net ou depuis les paquets de votre système, dans la version ci-dessous ou une plus récente.',
  otherPath:
    'Un dépôt dans un dossier peut avoir un autre chemin sur le nouvel ordinateur : corrigez-le. restic demande le mot de passe.',
  latest:
    'latest est le dernier instantané de tout le dépôt : mettez à la place l’ID d’un autre de la liste si vous le souhaitez.',
  repository: 'Dépôt',
  secondRepository: 'Second dépôt, avec des copies',
  footer:
    'Créée le {{at}} sur {{host}}. Sauvegardes faites avec restic {{version}}. Après un changement de mot de passe, cette fiche n’ouvre plus rien : créez-en une nouvelle et détruisez celle-ci.',
  versionUnknown: '(version inconnue)',
  password: 'Mot de passe',
  variables: 'Variables d’environnement',
  onPosix: 'Sous Linux et macOS',
  onWindows: 'Sous Windows (PowerShell)',
  shape:
    'Il a {{characters}} caractères, dont aucun espace. Les tirets et les espaces comptent exactement tels qu’imprimés ; majuscules et minuscules diffèrent.',
  shapeWithSpaces:
    'Il a {{characters}} caractères, dont {{spaces}} espaces. Les tirets et les espaces comptent exactement tels qu’imprimés ; majuscules et minuscules diffèrent.',
  fileName: 'Fiche de récupération Bellhop {{profile}}.html',
};
