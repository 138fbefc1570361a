import { details, inCodeBlock, log, title } from './phrases.ts';
import { secret, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** With `wait` Discord answers when the message is stored, and not before. */
export const discord: WrittenRecipe = {
  ...usual,
  id: 'discord',
  title: 'Discord',
  description: 'receivers.channelWebhook',
  docsUrl: 'https://docs.discord.com/developers/resources/webhook#execute-webhook',
  fields: [
    secret({
      key: 'path',
      label: 'asked.afterDiscord',
      example: 'discord-webhook',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://discord.com/api/webhooks/<<<path>>>',
      query: [{ name: 'wait', value: 'true' }],
      body: {
        format: 'json',
        text: `{
  "content": "**${title(200)}**\\n${details(800)}${log(
    900,
    [String.raw`\n` + '```' + String.raw`\n`, '```'],
    inCodeBlock,
  )}",
  "allowed_mentions": { "parse": [] }
}`,
      },
    },
  ],
  finalStatuses: [404],
  // 204 would mean that nobody has waited for the message to be stored.
  success: [{ from: 200, to: 200 }],
  repeatable: false,
  hints: ['receivers.discordWait'],
};
