import type { Recipe } from '../../../preload/contract/recipe.ts';
import { secret, server, usual } from './usual.ts';

/** A webhook trigger of an automation, which finds the run in `trigger.json`. */
export const homeAssistant: Recipe = {
  ...usual,
  id: 'home-assistant',
  title: 'Home Assistant',
  description: 'Triggers an automation, with the whole run as data.',
  docsUrl: 'https://www.home-assistant.io/docs/automation/trigger/#webhook-trigger',
  fields: [
    server('http://homeassistant.local:8123'),
    secret({ key: 'webhook', label: 'Webhook id', example: 'home-assistant-webhook' }),
  ],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/api/webhook/<<webhook>>',
      body: 'context',
    },
  ],
  success: [{ from: 200, to: 200 }],
  repeatable: false,
  hints: [
    'Home Assistant answers 200 to every id, even one that does not exist: look whether the automation ran.',
    'The automation finds the run as JSON in trigger.json, for example trigger.json.run.outcome.',
  ],
};
