import type { Recipe } from '../../../preload/contract/recipe.ts';
import { bareTitle, byOutcome } from './phrases.ts';
import { secret, server, usual } from './usual.ts';

/** A push monitor reads nothing but the query. */
export const uptimeKuma: Recipe = {
  ...usual,
  id: 'uptime-kuma',
  title: 'Uptime Kuma',
  description: 'Sets a push monitor up or down.',
  docsUrl: 'https://github.com/louislam/uptime-kuma/wiki/API-Documentation',
  fields: [
    server('https://kuma.example.org'),
    secret({ key: 'token', label: 'Push token', example: 'kuma-documents' }),
  ],
  headers: [],
  requests: [
    {
      moments: ['success', 'warning', 'failure'],
      method: 'GET',
      url: '<<<server>>>/api/push/<<token>>',
      query: [
        { name: 'status', value: byOutcome('up', 'down') },
        { name: 'msg', value: bareTitle(250) },
        { name: 'ping', value: '{{run.durationMs}}' },
      ],
    },
  ],
  finalStatuses: [404],
  bodyRule: { kind: 'json', path: 'ok', equals: true, tryAgain: false },
  hints: [
    'The "ping" that the monitor shows is the duration of the run.',
    'Set the heartbeat interval longer than the time between two backups.',
  ],
};
