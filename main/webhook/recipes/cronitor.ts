import { bareTitle, byOutcome } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

const url = 'https://cronitor.link/p/<<apiKey>>/<<monitor>>';
const told = [
  { name: 'series', value: '{{run.id}}' },
  { name: 'message', value: bareTitle(1_000) },
  { name: 'host', value: '{{host.name}}' },
  { name: 'env', value: '<<environment>>' },
];

/** Telemetry of a job; the series is the run, so that start and end find each other. */
export const cronitor: WrittenRecipe = {
  ...usual,
  id: 'cronitor',
  title: 'Cronitor',
  description: 'receivers.cronitor',
  docsUrl: 'https://cronitor.io/docs/telemetry-api',
  fields: [
    secret({ key: 'apiKey', label: 'asked.telemetryKey', example: 'cronitor-key' }),
    text({
      key: 'monitor',
      label: 'asked.monitorKey',
      pattern: '[A-Za-z0-9_.-]+',
      example: 'documents-backup',
    }),
    text({
      key: 'environment',
      label: 'asked.environment',
      pattern: '[A-Za-z0-9_.-]+',
      example: 'home',
      default: '',
    }),
  ],
  headers: [],
  requests: [
    {
      moments: ['success', 'warning', 'failure', 'cancelled'],
      method: 'GET',
      url,
      query: [
        { name: 'state', value: byOutcome('complete', 'fail') },
        ...told,
        { name: 'status_code', value: '{{error.exitCode}}' },
      ],
    },
    { moments: ['before'], method: 'GET', url, query: [{ name: 'state', value: 'run' }, ...told] },
  ],
  idempotencyKey: '{{run.id}}',
  hints: ['receivers.cronitorUnknown'],
};
