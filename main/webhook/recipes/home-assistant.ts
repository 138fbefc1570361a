import { secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A webhook trigger of an automation, which finds the run in `trigger.json`. */
export const homeAssistant: WrittenRecipe = {
  ...usual,
  id: 'home-assistant',
  title: 'Home Assistant',
  description: 'receivers.homeAssistant',
  docsUrl: 'https://www.home-assistant.io/docs/automation/trigger/#webhook-trigger',
  fields: [
    server('http://homeassistant.local:8123'),
    secret({ key: 'webhook', label: 'asked.webhookId', example: 'home-assistant-webhook' }),
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
  hints: ['receivers.homeAssistantAll', 'receivers.homeAssistantJson'],
};
