import { details, ifClean, log, title } from './phrases.ts';
import { optionalSecret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

/** JSON rather than headers, which hold no letters beyond Latin-1. It goes to the root, not to the topic. */
export const ntfy: WrittenRecipe = {
  ...usual,
  id: 'ntfy',
  title: 'ntfy',
  description: 'receivers.ntfy',
  docsUrl: 'https://docs.ntfy.sh/publish/',
  fields: [
    server('https://ntfy.example.org', 'https://ntfy.sh'),
    text({
      key: 'topic',
      label: 'asked.topic',
      pattern: '[A-Za-z0-9_-]{1,64}',
      example: 'my-backups-k3v9',
    }),
    optionalSecret({ key: 'token', label: 'asked.accessToken', example: 'ntfy-token' }),
  ],
  headers: [...usual.headers, { name: 'Authorization', value: 'Bearer <<token>>' }],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'POST',
      url: '<<<server>>>/',
      body: {
        format: 'json',
        text: `{
  "topic": "<<topic>>",
  "title": "${title(150)}",
  "message": "${details(500)}${log(500, [String.raw`\n\n`, ''])}",
  "priority": ${ifClean('2', '4')},
  "tags": ["${ifClean('white_check_mark', 'warning')}"]
}`,
      },
    },
  ],
  bodyRule: { kind: 'json', path: 'event', equals: 'message', tryAgain: false },
  repeatable: false,
  // Of JSON it reads twice the 4 KiB of a message.
  maxBodyBytes: 8_192,
  hints: ['receivers.ntfyTopic', 'receivers.ntfyShort'],
};
