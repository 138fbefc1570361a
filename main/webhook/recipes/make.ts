import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A custom webhook. What it answers is the scenario's affair. */
export const make: WrittenRecipe = {
  ...usual,
  id: 'make',
  title: 'Make',
  description: 'receivers.make',
  docsUrl: 'https://help.make.com/webhooks',
  verified: false,
  fields: [
    text({
      key: 'server',
      label: 'asked.webhookAddress',
      pattern: String.raw`https://hook(\.[a-z0-9-]+)*\.make\.(com|celonis\.com)/?`,
      example: 'https://hook.eu1.make.com',
    }),
    secret({ key: 'id', label: 'asked.afterSlash', example: 'make-webhook' }),
  ],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/<<id>>',
      body: 'context',
    },
  ],
  finalStatuses: [410],
  repeatable: false,
  hints: ['receivers.makeQueue'],
};
