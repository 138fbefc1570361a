import { details, ifClean, log, mentioningNobody, title } from './phrases.ts';
import { secret, server, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** An incoming integration. */
export const rocketChat: WrittenRecipe = {
  ...usual,
  id: 'rocket-chat',
  title: 'Rocket.Chat',
  description: 'receivers.rocketChat',
  docsUrl: 'https://docs.rocket.chat/docs/integrations',
  fields: [
    server('https://chat.example.org'),
    secret({ key: 'path', label: 'asked.afterHooks', example: 'rocket-chat-webhook' }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/hooks/<<<path>>>',
      body: {
        format: 'json',
        text: `{
  "text": "${title(200, mentioningNobody)}",
  "attachments": [
    {
      "color": "${ifClean('#2e7d32', '#c62828')}",
      "text": "${details(1_000, mentioningNobody)}${log(2_000, [String.raw`\n\n`, ''], mentioningNobody)}"
    }
  ]
}`,
      },
    },
  ],
  bodyRule: { kind: 'json', path: 'success', equals: true, tryAgain: false },
  repeatable: false,
  hints: ['receivers.rocketChatScript'],
};
