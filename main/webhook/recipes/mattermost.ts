import type { Recipe } from '../../../preload/contract/recipe.ts';
import { details, inCodeBlock, log, mentioningNobody, title } from './phrases.ts';
import { secret, server, text, usual } from './usual.ts';

/** An incoming webhook. */
export const mattermost: Recipe = {
  ...usual,
  id: 'mattermost',
  title: 'Mattermost',
  description: 'Writes into a channel through an incoming webhook.',
  docsUrl: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
  fields: [
    server('https://mattermost.example.org'),
    secret({ key: 'key', label: 'What follows /hooks/', example: 'mattermost-webhook' }),
    text({ key: 'channel', label: 'Another channel', example: 'backups', default: '' }),
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
  hints: ['A webhook that is locked to its channel refuses another one.'],
};
