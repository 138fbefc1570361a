import type { channels as english } from '../en/channels.ts';
import type { Translated } from '../translated.ts';

export const channels: Translated<typeof english> = {
  title: 'Canaux',
  newChannel: 'Nouveau canal',
  about:
    'Un canal est une destination définie une seule fois : les hooks de tous les profils peuvent passer par lui.',
  noneYet:
    'Pas encore de canal. Créez-en un pour votre téléphone, une discussion ou votre serveur, puis choisissez-le dans n’importe quel hook.',
  usedBy: 'utilisé par {{hooks}}',
  switchedOff: 'désactivé',
  removeAsk: 'Retirer « {{name}} » ?',
  removeWarning:
    'Il ne pourra pas être récupéré. Un canal encore utilisé par des hooks n’est pas retiré.',
  remove: 'Retirer le canal',
  gone: 'Ce canal n’existe plus.',
  whereItGoes: 'Où il envoie',
  name: 'Nom du canal',
  nameExample: 'Discussion de famille',
  nameMissing: 'Donnez un nom au canal.',
};
