import type { Recipe } from '../../../preload/contract/recipe.ts';
import { optionalSecret, server, text, usual } from './usual.ts';

/** A webhook node, at its production address. */
export const n8n: Recipe = {
  ...usual,
  id: 'n8n',
  title: 'n8n',
  description: 'Starts a workflow with the whole run as data.',
  docsUrl: 'https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/',
  fields: [
    server('https://n8n.example.org'),
    text({
      key: 'path',
      label: 'What follows /webhook/',
      pattern: String.raw`[^\s/?#{}\\][^\s?#{}\\]*`,
      example: 'f0c7a1d2-backup',
    }),
    optionalSecret({
      key: 'authorization',
      label: 'Value of the Authorization header',
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
  hints: [
    'The test address (/webhook-test/) listens for one message only; this is the production address.',
    'Set the node to respond when the last node finishes: otherwise 200 says only that the workflow has started.',
  ],
};
