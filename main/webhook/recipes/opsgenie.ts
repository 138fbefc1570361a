import type { Recipe } from '../../../preload/contract/recipe.ts';
import { details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';

const ALIAS = 'bellhop-{{profile.id}}-{{run.task}}';

/** One alert for each profile and task, closed by the next clean run. */
export const opsgenie: Recipe = {
  ...usual,
  id: 'opsgenie',
  title: 'Opsgenie and Jira Service Management',
  description: 'Opens an alert when a run fails, and closes it when the next one succeeds.',
  docsUrl: 'https://docs.opsgenie.com/docs/alert-api',
  fields: [
    text({
      key: 'server',
      label: 'Address of the API',
      pattern: String.raw`https://(api(\.eu)?\.opsgenie\.com|api\.atlassian\.com/jsm/ops/integration)/?`,
      example: 'https://api.atlassian.com/jsm/ops/integration',
      default: 'https://api.opsgenie.com',
    }),
    secret({ key: 'apiKey', label: 'API key of the integration', example: 'opsgenie-key' }),
    text({
      key: 'priority',
      label: 'Priority of failures (P1 to P5)',
      pattern: 'P[1-5]',
      example: 'P1',
      default: 'P2',
    }),
  ],
  headers: [...usual.headers, { name: 'Authorization', value: 'GenieKey <<apiKey>>' }],
  requests: [
    {
      moments: ['failure', 'warning'],
      method: 'POST',
      url: '<<<server>>>/v2/alerts',
      body: {
        format: 'json',
        text: `{
  "message": "${title(130)}",
  "alias": "${ALIAS}",
  "description": "${details(2_000)}${log(4_000, [String.raw`\n\n`, ''])}",
  "tags": {{json profile.tags}},
  "details": { "profile": "{{firstBytes profile.name 200}}", "run": "{{run.id}}" },
  "priority": "{{#if (eq run.outcome "warned")}}P4{{else}}<<priority>>{{/if}}",
  "source": "{{host.name}}"
}`,
      },
    },
    {
      moments: ['success'],
      method: 'POST',
      url: `<<<server>>>/v2/alerts/${ALIAS}/close`,
      query: [{ name: 'identifierType', value: 'alias' }],
      body: {
        format: 'json',
        text: `{
  "source": "{{host.name}}",
  "note": "${title(200)}"
}`,
      },
    },
  ],
  idempotencyKey: ALIAS,
  bodyRule: { kind: 'contains', text: 'Request will be processed', tryAgain: false },
  hints: [
    'A key of the EU region needs the address https://api.eu.opsgenie.com.',
    'The answer says only that the request will be processed.',
    'Opsgenie is being retired; its successor is at https://api.atlassian.com/jsm/ops/integration.',
  ],
};
