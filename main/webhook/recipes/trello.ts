import { bareTitle } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A new card; everything stands in the query. */
export const trello: WrittenRecipe = {
  ...usual,
  id: 'trello',
  title: 'Trello',
  description: 'receivers.trello',
  docsUrl: 'https://developer.atlassian.com/cloud/trello/rest/api-group-cards/#api-cards-post',
  fields: [
    text({
      key: 'list',
      label: 'asked.listId',
      pattern: '[0-9a-fA-F]{24}',
      example: '5b28c04aed47522097be8bc4',
    }),
    secret({ key: 'apiKey', label: 'asked.apiKey', example: 'trello-key' }),
    secret({ key: 'token', label: 'asked.token', example: 'trello-token' }),
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
  hints: ['receivers.trelloEach'],
};
