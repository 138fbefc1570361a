import { details, log, title } from './phrases.ts';
import { secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A note to all devices of an account. */
export const pushbullet: WrittenRecipe = {
  ...usual,
  id: 'pushbullet',
  title: 'Pushbullet',
  description: 'receivers.pushbullet',
  docsUrl: 'https://docs.pushbullet.com/#create-push',
  fields: [secret({ key: 'token', label: 'asked.accessToken', example: 'pushbullet-token' })],
  headers: [...usual.headers, { name: 'Access-Token', value: '<<token>>' }],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://api.pushbullet.com/v2/pushes',
      body: {
        format: 'json',
        text: `{
  "type": "note",
  "title": "${title(200)}",
  "body": "${details(1_000)}${log(1_000, [String.raw`\n\n`, ''])}"
}`,
      },
    },
  ],
  success: [{ from: 200, to: 200 }],
  repeatable: false,
};
