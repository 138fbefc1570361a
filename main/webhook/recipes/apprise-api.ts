import { details, log, title } from './phrases.ts';
import { secret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** All services of a stored configuration. 204 says that there is none, 424 that one has failed. */
export const appriseApi: WrittenRecipe = {
  ...usual,
  id: 'apprise-api',
  title: 'Apprise API',
  description: 'receivers.apprise',
  docsUrl: 'https://github.com/caronc/apprise-api#persistent-storage-solution',
  fields: [
    server('http://apprise.local:8000'),
    secret({ key: 'key', label: 'asked.configurationKey', example: 'apprise-key' }),
    text({ key: 'tag', label: 'asked.onlyTag', example: 'backup', default: '' }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/notify/<<key>>',
      body: {
        format: 'json',
        text: `{
  "title": "${title(200)}",
  "body": "${details(1_000)}${log(1_500, [String.raw`\n\n`, ''])}",
  "type": "{{#if (eq run.outcome "succeeded")}}success{{else if (eq run.outcome "warned")}}warning{{else if (eq run.outcome "failed")}}failure{{else}}info{{/if}}",
  "tag": "<<tag>>",
  "format": "text"
}`,
      },
    },
  ],
  finalStatuses: [424],
  success: [{ from: 200, to: 200 }],
  repeatable: false,
  hints: ['receivers.appriseEmpty'],
};
