import type { editorOptions as english } from '../en/editor-options.ts';
import type { Translated } from '../translated.ts';

export const editorOptions: Translated<typeof english> = {
  howItIsDone: 'Comment c’est fait',
  upload: 'Débit montant maximal',
  download: 'Débit descendant maximal',
  speedHelp: 'Par exemple 2 MiB/s ou 10 Mbit/s.',
  compression: 'Compression',
  compressionHelp: '« la plus rapide » et « meilleure » nécessitent restic 0.19.',
  resticsChoice: 'choix de restic',
  automatic: 'automatique',
  off: 'désactivée',
  fastest: 'la plus rapide',
  better: 'meilleure',
  strongest: 'la plus forte',
  readConcurrency: 'Fichiers lus simultanément',
  readConcurrencyHint: 'choix de restic, 2',
  host: 'Nom d’hôte dans les instantanés',
  hostHint: 'celui de cet ordinateur',
  skipIfUnchanged: 'Pas d’instantané si rien n’a changé',
  ignoreInode: 'Ignorer les changements de numéro d’inode (pour les lecteurs réseau)',
  ignoreCtime: 'Ignorer les changements de date d’état (ctime)',
  withAtime: 'Conserver la date de dernière lecture des fichiers (atime)',
  useFsSnapshot:
    'Lire les fichiers ouverts depuis un cliché instantané (droits d’administrateur requis)',
  extraArguments: 'Autres arguments de restic backup',
  extraHelp:
    'Un par ligne, sous la forme longue avec « = ». Ce qui a son propre champ est refusé ici.',
  gistUp: 'montant {{speed}}',
  gistDown: 'descendant {{speed}}',
  gistCompression: 'compression {{strength}}',
  gistHost: 'en tant que {{host}}',
  gistSkips: 'pas d’instantané si rien n’a changé',
  gistShadows: 'clichés instantanés',
  asRestic: 'comme restic le fait par défaut',
};
