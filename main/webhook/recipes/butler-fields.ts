import { text } from './usual.ts';

/** The eleven fields of Butler's webhooks in their order, what restic does being the reload. */
export const butlerValues = [
  ['event', '{{event.type}}'],
  ['hostName', '{{host.name}}'],
  ['user', '<<user>>'],
  ['taskName', '{{firstBytes profile.name 300}}'],
  ['taskId', '{{profile.id}}'],
  ['appName', '{{firstBytes repository.location 300}}'],
  ['appId', '{{repository.id}}'],
  ['logTimeStamp', '{{date event.occurredAt "YYYY-MM-DD HH:mm:ss,SSS"}}'],
  [
    'logLevel',
    '{{#if (eq run.outcome "failed")}}ERROR{{else if (eq run.outcome "warned")}}WARN{{else}}INFO{{/if}}',
  ],
  ['executionId', '{{run.id}}'],
  ['logMessage', '{{firstBytes run.message 1000}}'],
] as const;

/** What Butler's webhooks need to know. */
export const butlerFields = [
  text({
    key: 'url',
    label: 'asked.receiver',
    pattern: String.raw`https?://[^\s#@{}\\]+`,
    example: 'http://someremote.system.com/butler',
  }),
  text({
    key: 'user',
    label: 'asked.user',
    example: 'LAB\\goran',
    default: 'bellhop',
  }),
];

/** Butler speaks once in five minutes about a task. */
export const BUTLER_SECONDS = 300;

export const butlerDocsUrl =
  'https://butler.ptarmiganlabs.com/docs/getting-started/setup/task-alerts/client-managed/alert-webhook-out';

export const butlerHints = ['receivers.butlerZone', 'receivers.butlerQuery'] as const;
