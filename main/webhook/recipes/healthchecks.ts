import { report, WENT_WELL } from './phrases.ts';
import { plainText, secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

const query = [{ name: 'rid', value: '{{run.id}}' }];
/** Anything longer is cut by a server with its own settings, and cut at the end. */
const maxBodyBytes = 10_000;
const body = { format: 'text', text: report(maxBodyBytes) } as const;
const ENDING = `{{#unless ${WENT_WELL}}}{{#if (eq run.outcome "skipped")}}/log{{else}}/fail{{/if}}{{/unless}}`;

/** A ping at the start and at the end of each run, with the log as its body. */
export const healthchecks: WrittenRecipe = {
  ...usual,
  id: 'healthchecks',
  title: 'Healthchecks.io',
  description: 'receivers.healthchecks',
  docsUrl: 'https://healthchecks.io/docs/http_api/',
  fields: [
    server('https://hc.example.org/ping', 'https://hc-ping.com'),
    secret({
      key: 'check',
      label: 'asked.checkId',
      example: 'healthchecks-documents',
    }),
  ],
  headers: [plainText],
  requests: [
    {
      moments: ['success', 'warning', 'failure', 'cancelled'],
      method: 'POST',
      url: `<<<server>>>/<<<check>>>${ENDING}`,
      query,
      body,
    },
    { moments: ['before'], method: 'POST', url: '<<<server>>>/<<<check>>>/start', query },
    {
      moments: ['skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/<<<check>>>/log',
      query,
      body,
    },
  ],
  finalStatuses: [400, 404, 409],
  // It says "OK (not found)" and "OK (rate limited)" with status 200.
  bodyRule: { kind: 'contains-not', text: 'OK (', tryAgain: true },
  maxBodyBytes,
  hints: [
    'receivers.healthchecksWarned',
    'receivers.healthchecksGrace',
    'receivers.healthchecksLimit',
  ],
};
