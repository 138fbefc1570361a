import type { failuresEngine as english } from '../en/failures-engine.ts';
import type { Translated } from '../translated.ts';

export const failuresEngine: Translated<typeof english> = {
  cancelled: 'L’installation a été annulée.',
  cancelledHint: 'Relancez l’installation quand vous voulez : elle reprendra là où elle en était.',
  againHint: 'Relancez l’installation quand ce sera réparé : elle reprendra là où elle en était.',
  noRelease: '{{host}} n’a pas cette version de restic.',
  noReleaseHint: 'Si c’est un miroir, vérifiez que son adresse est juste et qu’il a cette version.',
  notAllowed: '{{host}} ne laisse pas Bellhop télécharger restic (statut {{status}}).',
  notAllowedHint:
    'Vérifiez si un proxy ou un pare-feu se trouve entre les deux, ou prenez un miroir que vous pouvez utiliser.',
  cannotAnswer: '{{host}} ne peut pas répondre pour le moment (statut {{status}}).',
  inAWhileHint: 'Relancez l’installation dans un moment.',
  noFile: '{{host}} a répondu par le statut {{status}} au lieu d’un fichier.',
  page: 'Une page web est venue de {{host}} au lieu de restic.',
  pageHint:
    'Connectez-vous à votre réseau s’il le demande, vérifiez que le miroir est juste, et relancez l’installation.',
  wayOverProxy: '{{host}} (par le proxy {{proxy}})',
  noName: 'L’adresse de {{host}} est introuvable.',
  noNameHint: 'Vérifiez que cet ordinateur est en ligne, et relancez l’installation.',
  silence: '{{way}} n’a pas répondu pendant trop longtemps.',
  notTrusted: 'Le certificat de {{way}} n’est pas reconnu comme fiable.',
  notTrustedHint: 'Si votre réseau inspecte TLS, ajoutez son certificat à ce système.',
  noWay: '{{way}} est injoignable.',
  brokeOff: 'La connexion à {{way}} s’est interrompue.',
  noRoom: 'Il n’y a plus de place pour restic dans {{place}}.',
  noRoomHint: 'Libérez de la place sur ce disque, une centaine de Mo, et relancez l’installation.',
  mayNotWrite: 'Bellhop n’a pas le droit d’écrire dans {{place}}.',
  mayNotWriteHint:
    'Faites en sorte de pouvoir y écrire et qu’aucun autre programme ne l’utilise, et relancez l’installation.',
  notStored: 'restic n’a pas pu être enregistré dans {{place}}.',
  notStoredHint: 'Voyez ce qui ne va pas à cet endroit, et relancez l’installation.',
  notListed: 'Le SHA256SUMS de {{host}} ne mentionne pas {{file}}.',
  otherSum:
    'Le SHA256SUMS de {{host}} indique pour {{file}} une autre empreinte que celle connue de Bellhop.',
  nothingInstalledHint:
    'Rien n’a été installé. Vérifiez que le miroir est juste, ou téléchargez depuis GitHub.',
  otherHash:
    'Ce que {{host}} a envoyé comme {{file}} n’est pas ce que restic a publié : son empreinte est différente.',
  otherSize:
    'Ce que {{host}} a sous ce nom n’est pas cette version de restic : sa taille est différente.',
  mirrorRightHint: 'Vérifiez que le miroir est juste, ou téléchargez depuis GitHub.',
  doesNotRun:
    'restic {{version}} a été téléchargé et est authentique, mais ne fonctionne pas sur cet ordinateur.',
  otherVersion: 'Ce qui a été téléchargé se dit restic {{said}}, et non {{version}}.',
  mayRunHint:
    'Vérifiez que des programmes peuvent être lancés depuis {{folder}}, ou installez restic à la main.',
  isBusy: 'Une installation de restic est déjà en cours.',
  isBusyHint: 'Attendez qu’elle soit terminée, ou annulez-la.',
  noInstallation: 'Aucune installation de restic n’est en cours.',
  noInstallationHint: 'Il n’y a rien à annuler.',
  nothingFor:
    'Bellhop ne connaît pas de restic pour cet ordinateur ({{platform}}, {{arch}}) dont il puisse se porter garant.',
  mirrorAddress: 'L’adresse du miroir ne permet pas de téléchargement.',
  mirrorAddressHint: 'Définissez un autre miroir, ou aucun pour GitHub.',
  leadsAway: '{{host}} redirige vers une adresse d’où rien n’est téléchargé.',
  leadsOn: '{{host}} redirige sans fin.',
  mirrorNotWhole: 'Ce ne peut pas être l’adresse d’un miroir. Elle n’est pas complète.',
  mirrorNotHttps: 'Ce ne peut pas être l’adresse d’un miroir. Elle doit commencer par https://.',
  mirrorWithUser:
    'Ce ne peut pas être l’adresse d’un miroir. Elle ne doit contenir ni utilisateur ni mot de passe.',
  mirrorBeyondPath:
    'Ce ne peut pas être l’adresse d’un miroir. Elle doit se terminer par son chemin.',
  mirrorHint:
    'Donnez-en une comme {{example}} : viennent ensuite /v0.19.1/ et les fichiers tels que restic les a publiés.',
  cannotUnpack: 'Ce qui a été téléchargé ne peut pas être décompressé.',
  cannotUnpackHint: 'Relancez l’installation. Si cela se reproduit, installez restic à la main.',
  notFound: 'restic, qui fait les sauvegardes, est introuvable sur cet ordinateur.',
  notWorking: 'Il n’y a pas de restic qui fonctionne à l’emplacement {{path}}.',
  tooOld:
    'Le restic {{version}} de {{file}} est trop ancien : Bellhop a besoin de {{oldest}} ou plus récent.',
  letInstall:
    'Laissez Bellhop en installer un : dans ses réglages, ou avec « bellhop engine install ».',
  chooseAnother: 'Choisissez-en un autre, ou laissez Bellhop en chercher un.',
  noWholePath: '{{path}} ne peut pas être utilisé : ce n’est pas un chemin complet.',
  isFolder: '{{path}} ne peut pas être utilisé : c’est un dossier.',
  noSuchFile: '{{path}} ne peut pas être utilisé : ce fichier n’existe pas.',
  mayNotRun: '{{path}} ne peut pas être utilisé : il ne peut pas être exécuté.',
  chooseItself: 'Choisissez le programme restic lui-même, ou laissez Bellhop en chercher un.',
  installMac: 'Installez-le avec : brew install restic',
  installWindows: 'Installez-le avec : winget install --exact --id restic.restic',
  installLinux:
    'Installez-le avec votre gestionnaire de paquets, ou placez le programme de restic.net dans votre PATH.',
  installElse: 'Installez restic.',
};
