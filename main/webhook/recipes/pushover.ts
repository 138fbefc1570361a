import type { Recipe } from '../../../preload/contract/recipe.ts';
import { byOutcome, details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';

/** `retry` and `expire` are needed for priority 2 and ignored for all others. */
export const pushover: Recipe = {
  ...usual,
  id: 'pushover',
  title: 'Pushover',
  description: 'Sends a push message to your devices.',
  docsUrl: 'https://pushover.net/api',
  fields: [
    secret({ key: 'token', label: 'API token of the application', example: 'pushover-token' }),
    secret({ key: 'user', label: 'User or group key', example: 'pushover-user' }),
    text({
      key: 'priority',
      label: 'Priority of failures (-2 to 2)',
      pattern: '-[12]|[012]',
      example: '1',
      default: '1',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://api.pushover.net/1/messages.json',
      body: {
        format: 'json',
        text: `{
  "token": "<<token>>",
  "user": "<<user>>",
  "title": "${title(250)}",
  "message": "${details(600)}${log(400, [String.raw`\n\n`, ''])}",
  "priority": ${byOutcome('0', '<<<priority>>>')},
  "retry": 30,
  "expire": 10800
}`,
      },
    },
  ],
  finalStatuses: [400],
  bodyRule: { kind: 'json', path: 'status', equals: 1, tryAgain: false },
  repeatable: false,
  hints: ['Priority 2 is repeated every 30 seconds for three hours, until somebody confirms it.'],
};
