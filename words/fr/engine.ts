import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'Installer restic {{version}}',
  updateVersion: 'Mettre à jour vers restic {{version}}',
  chosenByHand: 'choisi à la main',
  installedByBellhop: 'installé par Bellhop',
  foundHere: 'trouvé sur cet ordinateur',
  unpacking: 'vérification et extraction',
};
