import type { Recipe } from '../../../preload/contract/recipe.ts';
import {
  BUTLER_SECONDS,
  butlerDocsUrl,
  butlerFields,
  butlerHints,
  butlerValues,
} from './butler-fields.ts';
import { usual } from './usual.ts';

/** Butler's outgoing webhook with all fields in the query. */
export const butlerGet: Recipe = {
  ...usual,
  id: 'butler-get',
  title: 'Butler webhook (GET)',
  description: 'Tells a receiver that was made for the webhooks of Butler, in the query.',
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
