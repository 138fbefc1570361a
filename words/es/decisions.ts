import type { decisions as english } from '../en/decisions.ts';
import type { Translated } from '../translated.ts';

export const decisions: Translated<typeof english> = {
  pausedUntil: 'Sus programaciones están en pausa hasta el {{time}}.',
  pausedUntilResumed: 'Sus programaciones están en pausa hasta que alguien las reanude.',
  quietHours: 'De {{from}} a {{to}} esta tarea no debe ejecutarse.',
  onBattery: 'El equipo funciona con batería y esta tarea espera a que se conecte a la corriente.',
  onBatteryAt:
    'El equipo funciona con batería ({{percent}} %) y esta tarea espera a que se conecte a la corriente.',
  batteryLow:
    'La batería está al {{percent}} % y esta tarea espera a que se conecte a la corriente o supere el {{least}} %.',
  metered: 'La red es de uso medido y esta tarea espera una que no lo sea.',
  inUse_one:
    'Alguien usa el equipo y esta tarea espera a que haya {{count, number}} minuto de inactividad.',
  inUse_other:
    'Alguien usa el equipo y esta tarea espera a que haya {{count, number}} minutos de inactividad.',
  pathsMissing_one: '{{paths}} no está y esta tarea lo espera.',
  pathsMissing_other: '{{paths}} no están y esta tarea los espera.',
  offline: 'El equipo no tiene red y el repositorio no está en este equipo.',
  powerUnknown:
    'No se pudo saber si el equipo usa batería, así que cuenta como conectado a la corriente.',
  chargeUnknown: 'No se pudo saber la carga de la batería, así que cuenta como suficiente.',
  meteredUnknown: 'No se pudo saber si la red es de uso medido, así que cuenta como no medida.',
  useUnknown: 'No se pudo saber si alguien usa el equipo, así que cuenta como sin uso.',
  hostUnknown:
    'No se pudo saber si el host del repositorio responde, así que cuenta como accesible.',
  anyway_one: 'Lleva un día sin éxito, así que ya no se tiene en cuenta: {{reasons}}.',
  anyway_other:
    'Lleva {{count, number}} días sin éxito, así que ya no se tiene en cuenta: {{reasons}}.',
  power: 'alimentación',
  meteredNetwork: 'red de uso medido',
  quiet: 'horas de silencio',
  use: 'uso del equipo',
  batteryOrMains: 'si usa batería',
  meteredOrNot: 'si la red es de uso medido',
  usedOrNot: 'si alguien lo usa',
  closing: 'Bellhop se está cerrando.',
  waitsForRun: 'Espera la ejecución en curso.',
  onePassed: 'Pasó su hora ({{from}}) mientras Bellhop o el equipo estaba apagado o en suspensión.',
  somePassed_one:
    '{{count, number}} ejecución prevista, del {{from}} al {{to}}, no se hizo porque Bellhop o el equipo estaba apagado o en suspensión.',
  somePassed_other:
    '{{count, number}} ejecuciones previstas, del {{from}} al {{to}}, no se hicieron porque Bellhop o el equipo estaba apagado o en suspensión.',
  passedHint: 'Haga que el perfil recupere las ejecuciones perdidas o ejecútelo a mano.',
  unmetCatchUpHint:
    'Se recuperará en cuanto eso cambie. Se puede ejecutar a mano en cualquier momento.',
  unmetHint: 'Se espera a su próxima hora. Se puede ejecutar a mano en cualquier momento.',
  overlap: 'La última ejecución seguía en curso cuando tocaba la siguiente.',
  overlapHint: 'Haga que se ejecute con menos frecuencia o averigüe por qué tarda tanto.',
  overtaken: 'Llegó su siguiente hora antes de que pudiera empezar.',
  overtakenHint:
    'Haga que el perfil recupere las ejecuciones perdidas o que sus inicios estén menos repartidos.',
  makesUpFor: 'Recupera la ejecución perdida del {{time}}.',
  makesUpForSome_one: 'Recupera {{count, number}} ejecución perdida, del {{from}} al {{to}}.',
  makesUpForSome_other: 'Recupera {{count, number}} ejecuciones perdidas, del {{from}} al {{to}}.',
  unlocked:
    'El repositorio estaba bloqueado: se quitaron los bloqueos obsoletos y se intenta una vez más, durante un minuto como máximo.',
  notUnlocked:
    'El repositorio estaba bloqueado y la búsqueda de bloqueos obsoletos falló: {{reason}}',
  cloudFiles:
    'También se copian los archivos que solo están en una nube: restic no puede distinguirlos aquí.',
  otherFileSystems:
    'También se copian otros sistemas de archivos: restic no puede distinguirlos en Windows.',
  noShadowCopies:
    'Los archivos se leen tal como están: las instantáneas de volumen solo existen en Windows.',
  otherCompression:
    'La compresión es «{{instead}}» en lugar de «{{wanted}}», que restic conoce desde la 0.19.',
  restores: 'Restaura la instantánea {{id}} en {{target}}.',
};
