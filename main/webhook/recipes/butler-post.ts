import type { Recipe } from '../../../preload/contract/recipe.ts';
import {
  BUTLER_SECONDS,
  butlerDocsUrl,
  butlerFields,
  butlerHints,
  butlerValues,
} from './butler-fields.ts';
import { usual } from './usual.ts';

/** One line without spaces, as `JSON.stringify` writes it. */
const text = `{${butlerValues.map(([name, value]) => `"${name}":"${value}"`).join(',')}}`;

/** Butler's outgoing webhook with all fields as JSON. */
export const butlerPost: Recipe = {
  ...usual,
  id: 'butler-post',
  title: 'Butler webhook (POST, PUT)',
  description: 'Tells a receiver that was made for the webhooks of Butler, as JSON.',
  docsUrl: butlerDocsUrl,
  fields: butlerFields,
  requests: [
    {
      moments: ['failure', 'cancelled', 'warning'],
      method: 'POST',
      url: '<<<url>>>',
      body: { format: 'json', text },
    },
  ],
  repeatable: false,
  rateLimitSeconds: BUTLER_SECONDS,
  hints: [...butlerHints, 'For PUT change the method; the body stays the same.'],
};
