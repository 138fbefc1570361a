import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: 'Instalar restic {{version}}',
  updateVersion: 'Actualizar a restic {{version}}',
  chosenByHand: 'elegido a mano',
  installedByBellhop: 'instalado por Bellhop',
  foundHere: 'encontrado en este equipo',
  unpacking: 'comprobando y descomprimiendo',
  byHandMac: 'Instálelo con: brew install restic. Después vuelva a comprobar.',
  byHandWindows:
    'Instálelo con: winget install --exact --id restic.restic. Después vuelva a comprobar.',
  byHandLinux:
    'Instálelo con el gestor de paquetes o elija el programa de restic.net. Después vuelva a comprobar.',
  byHandElse: 'Instálelo como indica restic.net o elija su programa.',
};
