import type { Recipe } from '../../../preload/contract/recipe.ts';
import { secret, text, usual } from './usual.ts';

/** A custom webhook. What it answers is the scenario's affair. */
export const make: Recipe = {
  ...usual,
  id: 'make',
  title: 'Make',
  description: 'Starts a scenario with the whole run as data.',
  docsUrl: 'https://help.make.com/webhooks',
  verified: false,
  fields: [
    text({
      key: 'server',
      label: 'Address of the webhook up to the first / of its path',
      pattern: String.raw`https://hook(\.[a-z0-9-]+)*\.make\.(com|celonis\.com)/?`,
      example: 'https://hook.eu1.make.com',
    }),
    secret({ key: 'id', label: 'What follows that /', example: 'make-webhook' }),
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
  hints: ['Make usually answers “Accepted” when the message waits in the queue of the scenario.'],
};
