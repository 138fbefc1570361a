import type { channels as english } from '../en/channels.ts';
import type { Translated } from '../translated.ts';

export const channels: Translated<typeof english> = {
  title: 'Canales',
  newChannel: 'Canal nuevo',
  about:
    'Un canal es un destino que se define una sola vez: pueden usarlo los hooks de todos los perfiles.',
  noneYet:
    'Todavía no hay ningún canal. Cree uno para su teléfono, un chat o su propio servidor y elíjalo después en cualquier hook.',
  usedBy: 'usado por {{hooks}}',
  switchedOff: 'desactivado',
  removeAsk: '¿Quitar «{{name}}»?',
  removeWarning: 'No se puede recuperar. Un canal que todavía usan hooks no se quita.',
  remove: 'Quitar canal',
  gone: 'Este canal ya no existe.',
  whereItGoes: 'Adónde envía',
  name: 'Nombre del canal',
  nameExample: 'Chat familiar',
  nameMissing: 'Dé un nombre al canal.',
};
