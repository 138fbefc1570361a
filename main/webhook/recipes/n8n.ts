import { optionalSecret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A webhook node, at its production address. */
export const n8n: WrittenRecipe = {
  ...usual,
  id: 'n8n',
  title: 'n8n',
  description: 'receivers.n8n',
  docsUrl: 'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/',
  fields: [
    server('https://n8n.example.org'),
    text({
      key: 'path',
      label: 'asked.afterWebhook',
      pattern: String.raw`[^\s/?#{}\\][^\s?#{}\\]*`,
      example: 'f0c7a1d2-backup',
    }),
    optionalSecret({
      key: 'authorization',
      label: 'asked.authorizationValue',
      example: 'n8n-authorization',
    }),
  ],
  headers: [...usual.headers, { name: 'Authorization', value: '<<authorization>>' }],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/webhook/<<<path>>>',
      body: 'context',
    },
  ],
  finalStatuses: [404],
  repeatable: false,
  maxBodyBytes: 16_777_216,
  hints: ['receivers.n8nProduction', 'receivers.n8nRespond'],
};
