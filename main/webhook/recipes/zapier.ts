import type { Recipe } from '../../../preload/contract/recipe.ts';
import { secret, usual } from './usual.ts';

/** A catch hook. Zapier asks for a retry after anything but 200. */
export const zapier: Recipe = {
  ...usual,
  id: 'zapier',
  title: 'Zapier',
  description: 'Starts a Zap with the whole run as data.',
  docsUrl: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  verified: false,
  fields: [
    secret({
      key: 'path',
      label: 'What follows https://hooks.zapier.com/hooks/catch/',
      example: 'zapier-hook',
    }),
  ],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://hooks.zapier.com/hooks/catch/<<<path>>>',
      body: 'context',
    },
  ],
  success: [{ from: 200, to: 200 }],
  repeatable: false,
  hints: ['Zapier answers 200 when it has taken the message, before the Zap runs.'],
};
