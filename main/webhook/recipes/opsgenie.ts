import { details, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

const ALIAS = 'bellhop-{{profile.id}}-{{run.task}}';

/** One alert for each profile and task, closed by the next clean run. */
export const opsgenie: WrittenRecipe = {
  ...usual,
  id: 'opsgenie',
  title: 'Opsgenie and Jira Service Management',
  description: 'receivers.opsgenie',
  docsUrl: 'https://docs.opsgenie.com/docs/alert-api',
  fields: [
    text({
      key: 'server',
      label: 'asked.apiAddress',
      pattern: String.raw`https://(api(\.eu)?\.opsgenie\.com|api\.atlassian\.com/jsm/ops/integration)/?`,
      example: 'https://api.atlassian.com/jsm/ops/integration',
      default: 'https://api.opsgenie.com',
    }),
    secret({ key: 'apiKey', label: 'asked.integrationApiKey', example: 'opsgenie-key' }),
    text({
      key: 'priority',
      label: 'asked.opsgeniePriority',
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
  hints: ['receivers.opsgenieRegion', 'receivers.opsgenieLater', 'receivers.opsgenieRetired'],
};
