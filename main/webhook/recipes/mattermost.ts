import { details, inCodeBlock, log, mentioningNobody, title } from './phrases.ts';
import { secret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** An incoming webhook. */
export const mattermost: WrittenRecipe = {
  ...usual,
  id: 'mattermost',
  title: 'Mattermost',
  description: 'receivers.channelIncomingWebhook',
  docsUrl: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  fields: [
    server('https://mattermost.example.org'),
    secret({ key: 'key', label: 'asked.afterHooks', example: 'mattermost-webhook' }),
    text({ key: 'channel', label: 'asked.anotherChannel', example: 'backups', default: '' }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/hooks/<<key>>',
      body: {
        format: 'json',
        text: `{
  "channel": "<<channel>>",
  "text": "**${title(200, mentioningNobody)}**\\n${details(1_000, mentioningNobody)}${log(
    2_000,
    [String.raw`\n` + '```' + String.raw`\n`, String.raw`\n` + '```'],
    inCodeBlock,
  )}"
}`,
      },
    },
  ],
  bodyRule: { kind: 'contains', text: 'ok', tryAgain: false },
  repeatable: false,
  hints: ['receivers.mattermostLocked'],
};
