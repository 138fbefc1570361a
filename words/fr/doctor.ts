import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  profiles: 'Profils',
  noProfiles: 'Il n’y en a aucun, rien n’est donc sauvegardé.',
  noProfilesRemedy: 'Créez-en un dans la fenêtre, ou reprenez-les avec : bellhop import FILE',
  installMac: 'sous macOS : brew install restic',
  installWindows: 'sous Windows : winget install --exact --id restic.restic',
  installLinux:
    'sous Linux : sudo apt install restic, ou sudo dnf install restic, ou le programme de restic.net si celui-ci est antérieur à 0.17.1',
  keychainMac:
    'sous macOS : ouvrez Trousseaux d’accès et vérifiez que le trousseau de session est là et déverrouillé',
  keychainWindows:
    'sous Windows : démarrez le service « Gestionnaire d’informations d’identification »',
  keychainLinux:
    'sous Linux : installez gnome-keyring (ou KWallet) et libsecret, puis fermez et rouvrez la session',
  engineAt: 'Version {{version}} dans {{path}}.',
  installRemedy: '{{hint}} Pour l’installer {{how}}.',
  keychainRemedy: '{{hint}} Pour un trousseau {{how}}.',
  keychain: 'Trousseau',
  keychainWell: 'Il répond, et des secrets peuvent y être enregistrés.',
  keychainMemory: 'Les secrets sont gardés en mémoire et perdus à la fermeture de Bellhop.',
  keychainMissing: 'Ce système n’a pas de trousseau que Bellhop puisse utiliser.',
  keychainLocked: 'Le trousseau est verrouillé.',
  keychainLockedRemedy: 'Déverrouillez-le, en général en rouvrant la session, puis réessayez.',
  keychainSilent: 'Le trousseau ne répond pas.',
  keychainSilentRemedy: 'Cherchez une fenêtre qui attend son mot de passe, ou rouvrez la session.',
  dataFolder: 'Dossier de données',
  folderWell: '{{path}} est accessible en écriture.',
  folderIll:
    'Impossible d’écrire dans {{path}} : ni les réglages ni l’historique ne sont conservés.',
  folderRemedy: 'Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --data DIR.',
  configuration: 'Configuration',
  readable: 'Elle est lisible.',
  history: 'Historique',
  historyRemedy: 'Quittez Bellhop, sortez history.db de son dossier de données, puis relancez-le.',
  rights: 'Droits',
  profile: 'Profil « {{name}} »',
  profileWell: 'Ses secrets et ses dossiers sont là.',
  secretsMissing_one: 'Le secret {{names}} n’est pas enregistré.',
  secretsMissing_other: 'Les secrets {{names}} ne sont pas enregistrés.',
  secretsRemedy: 'Enregistrez ce qui manque : {{commands}}',
  pathsMissing_one: '{{paths}} n’est pas là.',
  pathsMissing_other: '{{paths}} ne sont pas là.',
  pathsRemedy: 'Branchez le disque, ou retirez du profil ce qui a disparu pour de bon.',
  unreadable_one:
    '{{n}} fichier ou dossier est illisible et manquera dans ses sauvegardes : {{names}}.',
  unreadable_other:
    '{{n}} fichiers ou dossiers sont illisibles et manqueront dans ses sauvegardes : {{names}}.',
  unreadableMore:
    '{{n}} fichiers ou dossiers sont illisibles et manqueront dans ses sauvegardes : {{names}}, …',
  unreadableRemedy: 'Donnez-vous le droit de les lire, ou excluez-les dans le profil.',
  overdue: 'Sa sauvegarde est en retard depuis le {{day}}.',
  overdueRemedy: 'Lancez-la maintenant, et voyez dans l’historique pourquoi elle n’a pas réussi.',
  norUnanswered: '{{first}}, ni {{second}}',
  unanswered:
    'Cet ordinateur ne dit pas {{what}} ; les conditions des planifications à ce sujet comptent comme remplies.',
  unansweredRemedy: 'Retirez la condition du profil, ou sachez qu’elle ne retient rien ici.',
};
