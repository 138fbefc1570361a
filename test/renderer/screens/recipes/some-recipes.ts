import type { Recipe } from '../../../../preload/contract/recipe.ts';

const plain = {
  version: 1,
  headers: [],
  success: [{ from: 200, to: 299 }],
  bodyRule: null,
  finalStatuses: [],
  idempotencyKey: null,
  retry: 'standard',
  repeatable: true,
  signature: null,
  rateLimitSeconds: 0,
  maxBodyBytes: null,
} as const;

/** A few recipes of different kinds. */
export const recipes: readonly Recipe[] = [
  {
    ...plain,
    id: 'ntfy',
    title: 'ntfy',
    description: 'A message to phones and desktops, through ntfy.sh or a server of your own.',
    docsUrl: 'https://docs.ntfy.sh/publish/',
    verified: true,
    fields: [
      {
        key: 'server',
        label: 'Server',
        secret: false,
        pattern: 'https?://[^/]+',
        example: 'https://ntfy.sh',
        default: 'https://ntfy.sh',
      },
      {
        key: 'topic',
        label: 'Topic',
        secret: false,
        pattern: '[A-Za-z0-9_-]{1,64}',
        example: 'ada-backups',
        default: null,
      },
      {
        key: 'token',
        label: 'Access token',
        secret: true,
        pattern: '',
        example: 'tk_AgQdq7mVBoFD37zQVN29RhuMzNIz2',
        default: null,
      },
    ],
    requests: [{ moments: ['success', 'failure'], method: 'POST', url: '<<server>>' }],
    hints: ['Anyone who knows the topic can read it: choose one that is hard to guess.'],
  },
  {
    ...plain,
    id: 'healthchecks',
    title: 'Healthchecks',
    description: 'Pings a check at the start and the end of each run; alarms when none comes.',
    docsUrl: 'https://healthchecks.io/docs/http_api/',
    verified: true,
    fields: [],
    requests: [{ moments: ['before'], method: 'POST', url: 'https://hc-ping.com/x/start' }],
    hints: [],
  },
  {
    ...plain,
    id: 'feishu',
    title: 'Feishu',
    description: 'A card in a group chat, through a custom bot.',
    docsUrl: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    verified: false,
    fields: [],
    requests: [{ moments: ['failure'], method: 'POST', url: 'https://open.feishu.cn/x' }],
    hints: [],
  },
];
