import { bareTitle, byOutcome } from './phrases.ts';
import { secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A push monitor reads nothing but the query. */
export const uptimeKuma: WrittenRecipe = {
  ...usual,
  id: 'uptime-kuma',
  title: 'Uptime Kuma',
  description: 'receivers.uptimeKuma',
  docsUrl: 'https://github.com/louislam/uptime-kuma/wiki/API-Documentation',
  fields: [
    server('https://kuma.example.org'),
    secret({ key: 'token', label: 'asked.pushToken', example: 'kuma-documents' }),
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
  hints: ['receivers.uptimeKumaPing', 'receivers.uptimeKumaInterval'],
};
