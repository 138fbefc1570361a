import { details, forHtml, log, title } from './phrases.ts';
import { secret, server, text, usual } from './usual.ts';
import type { WrittenRecipe } from './written-recipe.ts';

const DETAILS = 1_000;
const LOG = 2_000;
const gap = [String.raw`\n\n`, ''] as const;

/** A message to a room; the transaction id is the delivery's, so that repeating it does nothing. */
export const matrix: WrittenRecipe = {
  ...usual,
  id: 'matrix',
  title: 'Matrix',
  description: 'receivers.matrix',
  docsUrl: 'https://spec.matrix.org/latest/client-server-api/#sending-events-to-a-room',
  fields: [
    server('https://matrix.example.org'),
    text({
      key: 'room',
      label: 'asked.roomId',
      pattern: String.raw`![^\s{}]+`,
      example: '!abcdefg:example.org',
    }),
    secret({ key: 'token', label: 'asked.accessToken', example: 'matrix-token' }),
  ],
  headers: [...usual.headers, { name: 'Authorization', value: 'Bearer <<token>>' }],
  requests: [
    {
      moments: ['failure', 'warning', 'success', 'cancelled', 'skipped', 'missed'],
      method: 'PUT',
      url: '<<<server>>>/_matrix/client/v3/rooms/<<room>>/send/m.room.message/{{event.id}}',
      body: {
        format: 'json',
        text: `{
  "msgtype": "m.text",
  "body": "${title(200)}\\n${details(DETAILS)}${log(LOG, gap)}",
  "format": "org.matrix.custom.html",
  "formatted_body": "<strong>${title(200, forHtml)}</strong><pre>${details(DETAILS, forHtml)}${log(LOG, gap, forHtml)}</pre>"
}`,
      },
    },
  ],
  idempotencyKey: '{{event.id}}',
  bodyRule: { kind: 'contains', text: '"event_id"', tryAgain: false },
  // An event as a whole, with what the server adds to it, is 64 KiB at most.
  maxBodyBytes: 60_000,
  hints: ['receivers.matrixRoom'],
};
