import { details, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** The three values that an applet can use. */
export const ifttt: WrittenRecipe = {
  ...usual,
  id: 'ifttt',
  title: 'IFTTT',
  description: 'receivers.ifttt',
  docsUrl: 'https://ifttt.com/maker_webhooks',
  verified: false,
  fields: [
    text({
      key: 'event',
      label: 'asked.eventName',
      pattern: String.raw`\w+`,
      example: 'backup_ended',
    }),
    secret({ key: 'key', label: 'asked.webhooksKey', example: 'ifttt-key' }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://maker.ifttt.com/trigger/<<event>>/with/key/<<key>>',
      body: {
        format: 'json',
        text: `{
  "value1": "${title(200)}",
  "value2": "${details(1_000)}",
  "value3": "{{run.outcome}}"
}`,
      },
    },
  ],
  repeatable: false,
  hints: ['receivers.iftttNobody'],
};
