import { byOutcome, details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** `retry` and `expire` are needed for priority 2 and ignored for all others. */
export const pushover: WrittenRecipe = {
  ...usual,
  id: 'pushover',
  title: 'Pushover',
  description: 'receivers.pushDevices',
  docsUrl: 'https://pushover.net/api',
  fields: [
    secret({ key: 'token', label: 'asked.applicationApiToken', example: 'pushover-token' }),
    secret({ key: 'user', label: 'asked.userOrGroupKey', example: 'pushover-user' }),
    text({
      key: 'priority',
      label: 'asked.pushoverPriority',
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
  hints: ['receivers.pushoverPriority'],
};
