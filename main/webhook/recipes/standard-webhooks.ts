import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** Any receiver that follows the Standard Webhooks specification, in the shape that it advises. */
export const standardWebhooks: WrittenRecipe = {
  ...usual,
  id: 'standard-webhooks',
  title: 'Standard Webhooks',
  description: 'receivers.standardWebhooks',
  docsUrl:
    'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  fields: [
    text({
      key: 'url',
      label: 'asked.receiver',
      pattern: String.raw`https?://[^\s#@{}\\]+`,
      example: 'https://example.org/webhooks/backup',
    }),
    secret({ key: 'signingSecret', label: 'asked.whsecSecret', example: 'webhook-signing' }),
  ],
  requests: [
    {
      moments: ['before', 'success', 'warning', 'failure', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<url>>>',
      body: {
        format: 'json',
        text: `{
  "type": "{{event.type}}",
  "timestamp": "{{event.occurredAt}}",
  "data": {
    "test": {{event.test}},
    "profile": { "id": "{{profile.id}}", "name": "{{firstBytes profile.name 200}}" },
    "run": {
      "id": "{{run.id}}",
      "task": "{{run.task}}",
      "outcome": {{run.outcome}},
      "message": "{{firstBytes run.message 1000}}",
      "startedAt": "{{run.startedAt}}",
      "finishedAt": {{run.finishedAt}},
      "durationMs": {{run.durationMs}}
    },
    "snapshot": {{json snapshot}},
    "stats": {{json stats}},
    "log": "{{lastBytes error.stderr 1000}}",
    "host": "{{host.name}}"
  }
}`,
      },
    },
  ],
  finalStatuses: [410],
  idempotencyKey: '{{event.id}}',
  signature: { kind: 'standard-webhooks' },
  // The specification asks for small payloads: https://www.standardwebhooks.com
  maxBodyBytes: 20_000,
  hints: ['receivers.standardWebhooksId'],
};
