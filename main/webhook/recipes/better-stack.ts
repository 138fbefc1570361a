import { byOutcome, report } from './phrases.ts';
import { plainText, secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A heartbeat knows successes and failures, but no starts. */
export const betterStack: WrittenRecipe = {
  ...usual,
  id: 'better-stack',
  title: 'Better Stack heartbeat',
  description: 'receivers.betterStack',
  docsUrl: 'https://betterstack.com/docs/uptime/cron-and-heartbeat-monitor/',
  fields: [secret({ key: 'token', label: 'asked.heartbeatToken', example: 'heartbeat-documents' })],
  headers: [plainText],
  requests: [
    {
      moments: ['success', 'warning', 'failure'],
      method: 'POST',
      url: `https://uptime.betterstack.com/api/v1/heartbeat/<<token>>${byOutcome('', '/fail')}`,
      body: { format: 'text', text: report(8_000) },
    },
  ],
  hints: ['receivers.betterStackPending'],
};
