import { optionalSecret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** The behaviour of Checkly's webhooks, and its variables in a body to begin with. */
export const checkly: WrittenRecipe = {
  ...usual,
  id: 'checkly',
  title: 'Checkly webhook',
  description: 'receivers.checkly',
  docsUrl: 'https://www.checklyhq.com/docs/integrations/alerts/webhooks/',
  fields: [
    text({
      key: 'url',
      label: 'asked.receiver',
      pattern: String.raw`https?://[^\s#@{}\\]+`,
      example: 'https://example.org/checkly',
    }),
    optionalSecret({
      key: 'signingSecret',
      label: 'asked.webhookSecret',
      example: 'checkly-signing',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success'],
      method: 'POST',
      url: '<<<url>>>',
      body: {
        format: 'json',
        text: `{
  "message": "{{firstBytes ALERT_TITLE 1000}}",
  "type": "{{ALERT_TYPE}}",
  "check": { "id": "{{CHECK_ID}}", "name": "{{firstBytes CHECK_NAME 1000}}", "type": "{{CHECK_TYPE}}" },
  "result": "{{CHECK_RESULT_ID}}",
  "startedAt": "{{STARTED_AT}}",
  "responseTime": {{RESPONSE_TIME}},
  "location": "{{RUN_LOCATION}}",
  "tags": [{{#each TAGS}} "{{this}}" {{#unless @last}},{{/unless}} {{/each}}],
  "error": "{{firstBytes CHECK_ERROR_MESSAGE 4000}}"
}`,
      },
    },
  ],
  success: [{ from: 200, to: 399 }],
  retry: 'checkly',
  signature: { kind: 'checkly' },
  hints: ['receivers.checklyBody', 'receivers.checklyLink'],
};
