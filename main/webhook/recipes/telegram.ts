import { details, forHtml, log, title } from './phrases.ts';
import { secret, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** A message of a bot. */
export const telegram: WrittenRecipe = {
  ...usual,
  id: 'telegram',
  title: 'Telegram',
  description: 'receivers.telegram',
  docsUrl: 'https://core.telegram.org/bots/api#sendmessage',
  fields: [
    secret({ key: 'token', label: 'asked.botToken', example: 'telegram-bot' }),
    text({
      key: 'chat',
      label: 'asked.chatId',
      pattern: String.raw`-?\d+|@\w+`,
      example: '-1001234567890',
    }),
    text({
      key: 'thread',
      label: 'asked.threadId',
      pattern: String.raw`\d+`,
      example: '42',
      default: '',
    }),
  ],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: 'https://api.telegram.org/bot<<<token>>>/sendMessage',
      body: {
        format: 'json',
        text: `{
  "chat_id": "<<chat>>",
  "message_thread_id": <<<thread>>>,
  "parse_mode": "HTML",
  "text": "<b>${title(200, forHtml)}</b>\\n${details(1_000, forHtml)}${log(
    2_000,
    [String.raw`\n<pre>`, '</pre>'],
    forHtml,
  )}"
}`,
      },
    },
  ],
  bodyRule: { kind: 'json', path: 'ok', equals: true, tryAgain: false },
  repeatable: false,
  hints: ['receivers.telegramBegin'],
};
