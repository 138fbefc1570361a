import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'Instalar restic {{version}}',
  updateVersion: 'Actualizar a restic {{version}}',
  chosenByHand: 'elegido a mano',
  installedByBellhop: 'instalado por Bellhop',
  foundHere: 'encontrado en este equipo',
  unpacking: 'comprobando y descomprimiendo',
};
