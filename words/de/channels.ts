import type { channels as english } from '../en/channels.ts';
import type { Translated } from '../translated.ts';

export const channels: Translated<typeof english> = {
  title: 'Kanäle',
  newChannel: 'Neuer Kanal',
  about:
    'Ein Kanal ist ein Ziel, das einmal festgelegt wird: Hooks aller Profile können darüber senden.',
  noneYet:
    'Noch kein Kanal. Richten Sie einen für Ihr Telefon, einen Chat oder Ihren eigenen Server ein und wählen Sie ihn dann in einem beliebigen Hook.',
  usedBy: 'genutzt von {{hooks}}',
  switchedOff: 'ausgeschaltet',
  removeAsk: '„{{name}}“ entfernen?',
  removeWarning:
    'Er lässt sich nicht zurückholen. Ein Kanal, den Hooks noch nutzen, wird nicht entfernt.',
  remove: 'Kanal entfernen',
  gone: 'Diesen Kanal gibt es nicht mehr.',
  whereItGoes: 'Wohin er sendet',
  name: 'Name des Kanals',
  nameExample: 'Familienchat',
  nameMissing: 'Geben Sie dem Kanal einen Namen.',
};
