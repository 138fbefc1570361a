import type { Recipe } from '../../../preload/contract/recipe.ts';
import { optionalSecret, server, text, usual } from './usual.ts';

/** What it says, with status 200, when a rule like a wrong secret has kept the command from running. */
export const RULES_NOT_SATISFIED = 'Hook rules were not satisfied.';

/** Runs a command on a machine, for example to stop a database before a backup. */
export const adnanhWebhook: Recipe = {
  ...usual,
  id: 'adnanh-webhook',
  title: 'webhook (adnanh)',
  description: 'Runs a command on another machine, with the whole run as data.',
  docsUrl: 'https://github.com/adnanh/webhook',
  fields: [
    server('http://localhost:9000'),
    text({
      key: 'hook',
      label: 'Id of the hook',
      pattern: '[A-Za-z0-9_.~-]+',
      example: 'stop-postgres',
    }),
    optionalSecret({
      key: 'secret',
      label: 'Secret in the header X-Hook-Secret',
      example: 'webhook-secret',
    }),
    optionalSecret({
      key: 'signingSecret',
      label: 'Secret for X-Signature',
      example: 'webhook-signature',
    }),
  ],
  headers: [...usual.headers, { name: 'X-Hook-Secret', value: '<<secret>>' }],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled'],
      method: 'POST',
      url: '<<<server>>>/hooks/<<hook>>',
      body: 'context',
    },
  ],
  finalStatuses: [404, 405],
  bodyRule: { kind: 'contains-not', text: RULES_NOT_SATISFIED, tryAgain: false },
  signature: { kind: 'hmac-sha256', header: 'X-Signature', prefix: 'sha256=' },
  repeatable: false,
  hints: [
    'Set trigger-rule-mismatch-http-response-code to 403: otherwise a wrong secret is answered with 200.',
    'A wrong X-Signature is answered with 500, so it is tried again for two days.',
    'Set include-command-output-in-response: otherwise the answer comes before the command has ended.',
  ],
};
