import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'restic {{version}} installieren',
  updateVersion: 'Auf restic {{version}} aktualisieren',
  chosenByHand: 'von Hand gewählt',
  installedByBellhop: 'von Bellhop installiert',
  foundHere: 'auf diesem Computer gefunden',
  unpacking: 'wird geprüft und entpackt',
  byHandMac: 'So installieren: brew install restic. Dann erneut prüfen.',
  byHandWindows: 'So installieren: winget install --exact --id restic.restic. Dann erneut prüfen.',
  byHandLinux:
    'Mit der Paketverwaltung installieren oder das Programm von restic.net wählen. Dann erneut prüfen.',
  byHandElse: 'Installieren, wie restic.net es beschreibt, oder das Programm wählen.',
};
