import { optionalSecret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** What it says, with status 200, when a rule like a wrong secret has kept the command from running. */
export const RULES_NOT_SATISFIED = 'Hook rules were not satisfied.';

/** Runs a command on a machine, for example to stop a database before a backup. */
export const adnanhWebhook: WrittenRecipe = {
  ...usual,
  id: 'adnanh-webhook',
  title: 'webhook (adnanh)',
  description: 'receivers.adnanh',
  docsUrl: 'https://github.com/adnanh/webhook',
  fields: [
    server('http://localhost:9000'),
    text({
      key: 'hook',
      label: 'asked.hookId',
      pattern: '[A-Za-z0-9_.~-]+',
      example: 'stop-postgres',
    }),
    optionalSecret({
      key: 'secret',
      label: 'asked.hookSecret',
      example: 'webhook-secret',
    }),
    optionalSecret({
      key: 'signingSecret',
      label: 'asked.signatureSecret',
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
  hints: ['receivers.adnanhMismatch', 'receivers.adnanhSignature', 'receivers.adnanhOutput'],
};
