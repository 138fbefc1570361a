import { RULES_NOT_SATISFIED } from './adnanh-webhook.ts';
import { optionalSecret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** What both messages say, to be closed by what is special about each. */
const told = (phase: 'pre' | 'post') => `{
  "phase": "${phase}",
  "event": "backup.${phase}",
  "jobId": "{{run.id}}",
  "scheduleId": "{{profile.id}}",
  "organizationId": "<<organization>>",
  "sourcePath": {{first profile.paths}}`;

const STATUS =
  '{{#if (eq run.outcome "succeeded")}}success{{else if (eq run.outcome "warned")}}warning{{else if (eq run.outcome "cancelled")}}cancelled{{else}}error{{/if}}';

const path = { pattern: String.raw`[^\s/?#{}\\][^\s?#{}\\]*` };

/** The messages of Zerobyte's backup webhooks, for receivers that were made for them. */
export const zerobyte: WrittenRecipe = {
  ...usual,
  id: 'zerobyte',
  title: 'Zerobyte backup webhooks',
  description: 'receivers.zerobyte',
  docsUrl: 'https://zerobyte.app/docs/guides/backup-webhooks',
  fields: [
    server('http://host.docker.internal:9000'),
    text({
      key: 'before',
      label: 'asked.pathBefore',
      example: 'hooks/stop-postgres',
      ...path,
    }),
    text({
      key: 'after',
      label: 'asked.pathAfter',
      example: 'hooks/start-postgres',
      ...path,
    }),
    text({
      key: 'organization',
      label: 'asked.organisation',
      example: 'org_home',
      default: 'bellhop',
    }),
    optionalSecret({
      key: 'secret',
      label: 'asked.zerobyteSecret',
      example: 'hook-secret',
    }),
  ],
  headers: [...usual.headers, { name: 'X-Zerobyte-Hook-Secret', value: '<<secret>>' }],
  requests: [
    {
      moments: ['success', 'warning', 'failure', 'cancelled'],
      method: 'POST',
      url: '<<<server>>>/<<<after>>>',
      body: {
        format: 'json',
        text: `${told('post')},
  "status": "${STATUS}"{{#if error}},
  "error": "{{firstBytes error.message 4000}}"{{/if}}
}`,
      },
    },
    {
      moments: ['before'],
      method: 'POST',
      url: '<<<server>>>/<<<before>>>',
      body: { format: 'json', text: `${told('pre')}\n}` },
    },
  ],
  bodyRule: { kind: 'contains-not', text: RULES_NOT_SATISFIED, tryAgain: false },
  retry: 'none',
  repeatable: false,
  maxBodyBytes: 65_536,
  hints: ['receivers.zerobyteTwoHooks', 'receivers.zerobytePath'],
};
