import { byOutcome } from './phrases.ts';
import { optionalSecret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** ISO 8601 in UTC as `2021-12-12 12:12:12`. */
const stamp = (instant: string) => `{{replace (firstBytes ${instant} 19) "T" " "}}`;

/** The messages of SimpleBackups' webhooks, with instants in ISO 8601 beside those without a zone. */
export const simplebackups: WrittenRecipe = {
  ...usual,
  id: 'simplebackups',
  title: 'SimpleBackups webhook',
  description: 'receivers.simplebackups',
  docsUrl:
    'https://docs.simplebackups.com/getting-started/wQoo4wxkAvWswAmeWeYoKU/backup-webhook/oAZzrqYAeMAbKWqjQRxv3C',
  fields: [
    text({
      key: 'url',
      label: 'asked.receiver',
      pattern: String.raw`https?://[^\s#@{}\\]+`,
      example: 'https://example.org/backups',
    }),
    optionalSecret({
      key: 'signingSecret',
      label: 'asked.signingSecret',
      example: 'simplebackups-signing',
    }),
  ],
  requests: [
    {
      moments: ['success', 'warning', 'failure'],
      method: 'POST',
      url: '<<<url>>>',
      body: {
        format: 'json',
        text: `{
  "id": "{{run.id}}",
  "type": "backup",
  "status": "${byOutcome('success', 'error')}",
  "started_at": "${stamp('run.startedAt')}",
  "finished_at": "${stamp('run.finishedAt')}",
  "started_at_iso": {{run.startedAt}},
  "finished_at_iso": {{run.finishedAt}},
  "backup": { "id": "{{profile.id}}", "name": "{{firstBytes profile.name 1000}}", "type": "file" },
  "server": { "id": "{{host.name}}", "name": "{{host.name}}" },
  "storage": { "id": "{{repository.id}}", "name": "{{repository.location}}" }
}`,
      },
    },
  ],
  signature: { kind: 'hmac-sha256', header: 'SB-Signature', prefix: '' },
  repeatable: false,
  hints: ['receivers.simplebackupsUtc', 'receivers.simplebackupsWarned'],
};
