import {
  BUTLER_SECONDS,
  butlerDocsUrl,
  butlerFields,
  butlerHints,
  butlerValues,
} from './butler-fields.ts';
import { usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** Butler's outgoing webhook with all fields in the query. */
export const butlerGet: WrittenRecipe = {
  ...usual,
  id: 'butler-get',
  title: 'Butler webhook (GET)',
  description: 'receivers.butlerGet',
  docsUrl: butlerDocsUrl,
  fields: butlerFields,
  headers: [],
  requests: [
    {
      moments: ['failure', 'cancelled', 'warning'],
      method: 'GET',
      url: '<<<url>>>',
      query: butlerValues.map(([name, value]) => ({ name, value })),
    },
  ],
  repeatable: false,
  rateLimitSeconds: BUTLER_SECONDS,
  hints: butlerHints,
};
