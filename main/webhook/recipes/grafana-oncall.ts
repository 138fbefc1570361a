import { details, ifClean, log, title } from './phrases.ts';
import { secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** One alert group for each profile and task, resolved by the next clean run. */
export const grafanaOncall: WrittenRecipe = {
  ...usual,
  id: 'grafana-oncall',
  title: 'Grafana OnCall',
  description: 'receivers.grafana',
  docsUrl: 'https://grafana.com/docs/oncall/latest/configure/integrations/references/webhook/',
  fields: [
    server('https://oncall-prod-eu-west-0.grafana.net/oncall'),
    secret({
      key: 'token',
      label: 'asked.afterFormatted',
      example: 'oncall-token',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success'],
      method: 'POST',
      url: '<<<server>>>/integrations/v1/formatted_webhook/<<token>>/',
      body: {
        format: 'json',
        text: `{
  "alert_uid": "bellhop-{{profile.id}}-{{run.task}}",
  "title": "${title(200)}",
  "state": "${ifClean('ok', 'alerting')}",
  "message": "${details(1_000)}${log(2_000, [String.raw`\n\n`, ''])}"
}`,
      },
    },
  ],
  idempotencyKey: 'bellhop-{{profile.id}}-{{run.task}}',
  hints: ['receivers.grafanaSlash', 'receivers.grafanaSuccess'],
};
