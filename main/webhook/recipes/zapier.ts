import { secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A catch hook. Zapier asks for a retry after anything but 200. */
export const zapier: WrittenRecipe = {
  ...usual,
  id: 'zapier',
  title: 'Zapier',
  description: 'receivers.zapier',
  docsUrl: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  verified: false,
  fields: [
    secret({
      key: 'path',
      label: 'asked.afterZapier',
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
  hints: ['receivers.zapierTaken'],
};
