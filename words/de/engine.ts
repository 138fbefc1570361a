import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'restic {{version}} installieren',
  updateVersion: 'Auf restic {{version}} aktualisieren',
  chosenByHand: 'von Hand gewählt',
  installedByBellhop: 'von Bellhop installiert',
  foundHere: 'auf diesem Computer gefunden',
  unpacking: 'wird geprüft und entpackt',
};
