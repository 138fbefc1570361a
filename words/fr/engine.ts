import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'Installer restic {{version}}',
  updateVersion: 'Mettre à jour vers restic {{version}}',
  chosenByHand: 'choisi à la main',
  installedByBellhop: 'installé par Bellhop',
  foundHere: 'trouvé sur cet ordinateur',
  unpacking: 'vérification et extraction',
  byHandMac: 'Installez-le avec : brew install restic. Puis vérifiez à nouveau.',
  byHandWindows:
    'Installez-le avec : winget install --exact --id restic.restic. Puis vérifiez à nouveau.',
  byHandLinux:
    'Installez-le avec votre gestionnaire de paquets, ou choisissez le programme de restic.net. Puis vérifiez à nouveau.',
  byHandElse: 'Installez-le comme l’indique restic.net, ou choisissez son programme.',
};
