import type { failuresStore as english } from '../en/failures-store.ts';
import type { Translated } from '../translated.ts';

export const failuresStore: Translated<typeof english> = {
  fileThere: 'Il y a déjà un fichier : {{file}}.',
  fileThereHint: 'Choisissez un autre nom, ou supprimez-le d’abord.',
  isFolder: 'C’est un dossier : {{file}}.',
  isFolderHint: 'Choisissez le nom d’un fichier dans ce dossier.',
  noFolder: 'Son dossier est introuvable : {{file}}.',
  noFolderHint: 'Créez le dossier, ou choisissez-en un autre.',
  noSpace: 'Il n’y a plus d’espace pour ce fichier : {{file}}.',
  noSpaceHint: 'Libérez de l’espace à cet endroit, et réessayez.',
  denied: 'Bellhop n’a pas le droit d’y écrire : {{file}}.',
  deniedHint: 'Choisissez l’un de vos propres dossiers.',
  lastGoodUsed:
    'Le fichier de configuration n’a pas pu être lu. Bellhop utilise la dernière version valide.',
  startsEmpty:
    'Le fichier de configuration n’a pas pu être lu, et il n’y a pas de version antérieure. Bellhop démarre vide.',
  keptAside: 'Le fichier illisible est conservé : {{aside}}. Cherchez-y vos derniers changements.',
  historyLost: 'L’historique des exécutions n’a pas pu être lu. Bellhop en a commencé un nouveau.',
  historyAside:
    'Le fichier illisible est conservé : {{aside}}. Vos sauvegardes et profils ne sont pas touchés.',
  folderInUse: 'Un autre Bellhop utilise le dossier de données {{folder}}.',
  folderInUseHint:
    'Utilisez celui-là, quittez-le d’abord, ou choisissez un autre dossier avec --data.',
  folderReadOnly: 'Bellhop ne peut pas écrire dans son dossier de données {{folder}}.',
  folderReadOnlyHint:
    'Devenez propriétaire du dossier et rendez-le accessible en écriture, ou choisissez-en un autre avec --data.',
  behind: 'Le message précédent doit passer d’abord, et il n’est pas encore passé.',
  fullDiskAccess: 'macOS refuse certains dossiers à Bellhop : Mail, Photos, Safari et d’autres.',
  fullDiskAccessHint:
    'Ouvrez les réglages, activez Bellhop sous Accès complet au disque, et relancez Bellhop.',
  shadowCopies:
    'Bellhop ne peut pas faire de clichés instantanés : il faut les droits d’un administrateur.',
  shadowCopiesHint:
    'Lancez Bellhop en tant qu’administrateur, ou désactivez les clichés instantanés dans le profil : des fichiers ouverts ailleurs peuvent alors manquer.',
  noSettingsPage: 'Ce droit n’a pas de page dans les réglages.',
  asAdministrator: 'Lancez Bellhop en tant qu’administrateur.',
  allowLoginItem: 'Autorisez Bellhop dans Réglages Système, sous Général, Ouverture.',
  offInTaskManager:
    'Il est désactivé dans le Gestionnaire des tâches, sous Applications de démarrage.',
  loginRefused: 'Le système a refusé que Bellhop soit lancé à l’ouverture de session.',
  loginRefusedHint:
    'Ajoutez-le à la main : sous macOS dans Ouverture, sous Windows dans Applications de démarrage.',
  onlyInstalled:
    'Sur ce système, seul un Bellhop installé peut être lancé à l’ouverture de session.',
  onlyUsualFolder:
    'macOS lance une app sans arguments, donc seulement avec son dossier de données habituel.',
  boxed:
    '{{name}} interdit à Bellhop l’accès au dossier qui définit ce qui est lancé à l’ouverture de session. Ajoutez-le dans les réglages de votre bureau.',
  otherWayHint: 'Faites-le lancer par le système d’une autre façon.',
  otherProgram: 'À l’ouverture de session, un autre programme est lancé : {{program}}',
  notChanged: 'Bellhop n’a pas le droit de modifier {{place}}.',
  notChangedHint: 'Voyez à qui il appartient, et réessayez.',
  folderNotOpened: 'Le système n’a pas ouvert le dossier.',
  folderNotOpenedHint: 'Ouvrez-le à la main : {{folder}}',
  notStorable: 'Cela ne peut pas être enregistré tel quel : {{issues}}.',
  notStorableHint: 'Corrigez ce qui est indiqué et enregistrez de nouveau.',
  notDoable: 'Cela ne peut pas se faire : {{issues}}.',
  notDoableHint: 'Corrigez et réessayez.',
  copyToItself: '« {{name}} » copierait son dépôt sur lui-même.',
  copyToItselfHint:
    'Choisissez un autre emplacement pour le second dépôt, de préférence sur un autre disque.',
  badVariable: 'Un dépôt ne peut pas définir la variable d’environnement {{name}}.',
  badVariableHint:
    'Retirez-la : elle pourrait lancer un autre programme, ou mettre un autre mot de passe à la place du vôtre.',
  tooManyBackups: 'Ces planifications font trop de sauvegardes par an pour un calendrier.',
  tooManyBackupsHint: 'Choisissez un intervalle plus long.',
  correctSchedule: 'Corrigez la planification et réessayez.',
  importNotHeld: 'Le fichier ne respecte pas le format de Bellhop : {{issues}}.',
  importCorrectHint: 'Corrigez cet endroit et importez de nouveau le fichier.',
  importProfile: 'Le profil « {{name}} » ne peut pas être importé : {{fault}}.',
  importChannel: 'Le canal « {{name}} » ne peut pas être importé : {{issues}}.',
  importTwoChannels: 'Deux canaux du fichier s’appellent « {{name}} ».',
  importNoChannel: 'le hook « {{name}} » passe par le canal « {{channel}} », qui n’existe pas',
  importTooLarge: 'Le fichier dépasse 4 Mo.',
  importChooseHint: 'Choisissez un fichier de configuration.',
  importTooDeep: 'Le fichier {{language}} est trop imbriqué.',
  importNoKeys:
    'Le fichier {{language}} ne contient pas de clés avec des valeurs au premier niveau.',
  importExportedHint:
    'Choisissez un fichier exporté par Bellhop, ou une configuration de resticprofile.',
  importUnreadable: 'Le fichier ne peut pas être lu comme {{language}} : {{what}}.',
  importUnreadableAt:
    'Le fichier ne peut pas être lu comme {{language}} (ligne {{line}}, colonne {{column}}) : {{what}}.',
  importMendHint: 'Corrigez le fichier à cet endroit et importez-le de nouveau.',
  nestedTooDeeply: 'il est trop imbriqué',
  anchorsTooOften: 'il répète trop souvent ses ancres',
  endsTooEarly: 'il se termine trop tôt',
  outOfPlace: 'un caractère n’est pas à sa place',
  importRenamed: 'Canal « {{before}} » : devient « {{name}} », un autre canal porte déjà ce nom.',
  importKeyLeftOut: 'Profil « {{name}} », {{key}} : clé omise, ce Bellhop ne la connaît pas.',
  importTopKeyLeftOut: 'Clé {{key}} : omise, ce Bellhop ne la connaît pas.',
  importRunsCommand:
    '« {{name}} » exécute cette commande à chaque sauvegarde : {{line}}. Assurez-vous de lui faire confiance.',
  parserSays: 'l’analyseur signale « {{said}} »',
};
