import { details, ifClean, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** One incident for each profile and task, resolved by the next clean run. */
export const pagerduty: WrittenRecipe = {
  ...usual,
  id: 'pagerduty',
  title: 'PagerDuty',
  description: 'receivers.pagerduty',
  docsUrl: 'https://developer.pagerduty.com/docs/events-api-v2/trigger-events/',
  fields: [
    text({
      key: 'server',
      label: 'asked.eventsAddress',
      pattern: String.raw`https://events(\.eu)?\.pagerduty\.com/?`,
      example: 'https://events.eu.pagerduty.com',
      default: 'https://events.pagerduty.com',
    }),
    secret({
      key: 'routingKey',
      label: 'asked.integrationKey',
      example: 'pagerduty-key',
    }),
    text({
      key: 'severity',
      label: 'asked.severity',
      pattern: 'critical|error|warning|info',
      example: 'error',
      default: 'critical',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success'],
      method: 'POST',
      url: '<<<server>>>/v2/enqueue',
      body: {
        format: 'json',
        text: `{
  "routing_key": "<<routingKey>>",
  "event_action": "${ifClean('resolve', 'trigger')}",
  "dedup_key": "bellhop-{{profile.id}}-{{run.task}}",
  "client": "Bellhop",
  "payload": {
    "summary": "${title(1_000)}",
    "source": "{{host.name}}",
    "severity": "{{#if (eq run.outcome "warned")}}warning{{else}}<<severity>>{{/if}}",
    "timestamp": "{{event.occurredAt}}",
    "component": "{{firstBytes profile.name 200}}",
    "custom_details": {
      "message": "${details(2_000)}",
      "log": "${log(4_000, ['', ''])}",
      "run": "{{run.id}}"
    }
  }
}`,
      },
    },
  ],
  finalStatuses: [400],
  idempotencyKey: 'bellhop-{{profile.id}}-{{run.task}}',
  bodyRule: { kind: 'json', path: 'status', equals: 'success', tryAgain: false },
  maxBodyBytes: 524_288,
  hints: ['receivers.pagerdutyRegion', 'receivers.pagerdutySuccess'],
};
