import {
  BUTLER_SECONDS,
  butlerDocsUrl,
  butlerFields,
  butlerHints,
  butlerValues,
} from './butler-fields.ts';
import { usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** One line without spaces, as `JSON.stringify` writes it. */
const text = `{${butlerValues.map(([name, value]) => `"${name}":"${value}"`).join(',')}}`;

/** Butler's outgoing webhook with all fields as JSON. */
export const butlerPost: WrittenRecipe = {
  ...usual,
  id: 'butler-post',
  title: 'Butler webhook (POST, PUT)',
  description: 'receivers.butlerPost',
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
  hints: [...butlerHints, 'receivers.butlerPut'],
};
