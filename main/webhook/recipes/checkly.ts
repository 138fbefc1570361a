import type { Recipe } from '../../../preload/contract/recipe.ts';
import { optionalSecret, text, usual } from './usual.ts';

/** The behaviour of Checkly's webhooks, and its variables in a body to begin with. */
export const checkly: Recipe = {
  ...usual,
  id: 'checkly',
  title: 'Checkly webhook',
  description: 'Tells a receiver that was made for the webhooks of Checkly.',
  docsUrl: 'https://www.checklyhq.com/docs/integrations/alerts/webhooks/',
  fields: [
    text({
      key: 'url',
      label: 'Address of the receiver',
      pattern: String.raw`https?://[^\s#@{}\\]+`,
      example: 'https://example.org/checkly',
    }),
    optionalSecret({ key: 'signingSecret', label: 'Webhook secret', example: 'checkly-signing' }),
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
  hints: [
    'A body that was written for Checkly can be pasted as it is; values are escaped for JSON.',
    'RESULT_LINK opens the run in Bellhop, on the computer that it ran on.',
  ],
};
