import { details, ifClean, log, title } from './phrases.ts';
import { secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A message of an application. */
export const gotify: WrittenRecipe = {
  ...usual,
  id: 'gotify',
  title: 'Gotify',
  description: 'receivers.gotify',
  docsUrl: 'https://gotify.net/docs/pushmsg',
  fields: [
    server('https://gotify.example.org'),
    secret({ key: 'token', label: 'asked.applicationToken', example: 'gotify-token' }),
  ],
  headers: [...usual.headers, { name: 'X-Gotify-Key', value: '<<token>>' }],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/message',
      body: {
        format: 'json',
        text: `{
  "title": "${title(200)}",
  "message": "${details(1_000)}${log(2_000, [String.raw`\n\n`, ''])}",
  "priority": ${ifClean('2', '8')}
}`,
      },
    },
  ],
  finalStatuses: [400, 401, 403],
  repeatable: false,
  hints: ['receivers.gotifyToken'],
};
