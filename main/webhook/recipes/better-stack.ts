import type { Recipe } from '../../../preload/contract/recipe.ts';
import { byOutcome, report } from './phrases.ts';
import { plainText, secret, usual } from './usual.ts';

/** A heartbeat knows successes and failures, but no starts. */
export const betterStack: Recipe = {
  ...usual,
  id: 'better-stack',
  title: 'Better Stack heartbeat',
  description: 'Reports each run to a heartbeat, and notices when none comes.',
  docsUrl: 'https://betterstack.com/docs/uptime/cron-and-heartbeat-monitor/',
  fields: [
    secret({ key: 'token', label: 'Token of the heartbeat', example: 'heartbeat-documents' }),
  ],
  headers: [plainText],
  requests: [
    {
      moments: ['success', 'warning', 'failure'],
      method: 'POST',
      url: `https://uptime.betterstack.com/api/v1/heartbeat/<<token>>${byOutcome('', '/fail')}`,
      body: { format: 'text', text: report(8_000) },
    },
  ],
  hints: ['A heartbeat is pending until its first message.'],
};
