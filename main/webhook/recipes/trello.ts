import type { Recipe } from '../../../preload/contract/recipe.ts';
import { bareTitle } from './phrases.ts';
import { secret, text, usual } from './usual.ts';

/** A new card; everything stands in the query. */
export const trello: Recipe = {
  ...usual,
  id: 'trello',
  title: 'Trello',
  description: 'Adds a card to a list.',
  docsUrl: 'https://developer.atlassian.com/cloud/trello/rest/api-group-cards/#api-cards-post',
  fields: [
    text({
      key: 'list',
      label: 'Id of the list',
      pattern: '[0-9a-fA-F]{24}',
      example: '5b28c04aed47522097be8bc4',
    }),
    secret({ key: 'apiKey', label: 'API key', example: 'trello-key' }),
    secret({ key: 'token', label: 'Token', example: 'trello-token' }),
  ],
  headers: [{ name: 'Accept', value: 'application/json' }],
  requests: [
    {
      moments: ['failure', 'warning'],
      method: 'POST',
      url: 'https://api.trello.com/1/cards',
      query: [
        { name: 'idList', value: '<<list>>' },
        { name: 'key', value: '<<apiKey>>' },
        { name: 'token', value: '<<token>>' },
        { name: 'name', value: bareTitle(250) },
        { name: 'desc', value: '{{firstBytes (coalesce details summary) 1000}}' },
      ],
    },
  ],
  repeatable: false,
  hints: ['Each message makes a new card.'],
};
