import { details, forSlack, inCodeBlock, log, title } from './phrases.ts';
import { secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** An incoming webhook. */
export const slack: WrittenRecipe = {
  ...usual,
  id: 'slack',
  title: 'Slack',
  description: 'receivers.channelIncomingWebhook',
  docsUrl: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  fields: [
    secret({
      key: 'path',
      label: 'asked.afterSlack',
      example: 'slack-webhook',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://hooks.slack.com/services/<<<path>>>',
      body: {
        format: 'json',
        text: `{
  "text": "*${title(200, forSlack)}*\\n${details(1_000, forSlack)}${log(
    1_500,
    [String.raw`\n` + '```', '```'],
    (end) => forSlack(inCodeBlock(end)),
  )}"
}`,
      },
    },
  ],
  finalStatuses: [400, 403, 404, 410],
  bodyRule: { kind: 'contains', text: 'ok', tryAgain: false },
  repeatable: false,
  hints: ['receivers.slackLimit'],
};
