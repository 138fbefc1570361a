import type { Recipe } from '../../../preload/contract/recipe.ts';
import { details, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';

/** The three values that an applet can use. */
export const ifttt: Recipe = {
  ...usual,
  id: 'ifttt',
  title: 'IFTTT',
  description: 'Triggers an applet: its values are the title, the details and the outcome.',
  docsUrl: 'https://ifttt.com/maker_webhooks',
  verified: false,
  fields: [
    text({
      key: 'event',
      label: 'Name of the event',
      pattern: String.raw`\w+`,
      example: 'backup_ended',
    }),
    secret({ key: 'key', label: 'Webhooks key', example: 'ifttt-key' }),
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
  hints: ['IFTTT also answers 200 when no applet listens to the event.'],
};
