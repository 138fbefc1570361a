import type { Recipe } from '../../../preload/contract/recipe.ts';
import { details, ifClean, log, title } from './phrases.ts';
import { secret, server, usual } from './usual.ts';

/** One alert group for each profile and task, resolved by the next clean run. */
export const grafanaOncall: Recipe = {
  ...usual,
  id: 'grafana-oncall',
  title: 'Grafana OnCall',
  description: 'Opens an alert when a run fails, and resolves it when the next one succeeds.',
  docsUrl: 'https://grafana.com/docs/oncall/latest/configure/integrations/references/webhook/',
  fields: [
    server('https://oncall-prod-eu-west-0.grafana.net/oncall'),
    secret({
      key: 'token',
      label: 'What follows /formatted_webhook/',
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
  hints: [
    'Give the token without the slash at its end.',
    'Keep "success" among the moments: it is what resolves the alert.',
  ],
};
