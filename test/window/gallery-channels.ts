import type { HookSettings } from '../../preload/contract/settings-api.ts';
import type { Channel } from '../../preload/contract/hook.ts';
import { newDestination } from '../../renderer/screens/destination/to-destination-form.ts';

/** Places that are defined once: one in use, one switched off. */
export const channels: readonly Channel[] = [
  {
    ...newDestination,
    id: 'channel-ntfy',
    name: 'ntfy',
    description: 'Ada’s phone',
    enabled: true,
    url: 'https://ntfy.example/backups',
    headers: [{ name: 'Authorization', value: '{{secret "hook-9f2c1d7e-authorization"}}' }],
    body: { kind: 'template', format: 'text', text: '{{profile.name}}: {{run.outcome}}' },
    recipe: { id: 'ntfy', version: 1 },
  },
  {
    ...newDestination,
    id: 'channel-chat',
    name: 'Family chat',
    description: '',
    enabled: false,
    url: 'https://matrix.example/hook/1234',
    signature: { kind: 'hmac-sha256', secret: 'chat', header: 'X-Signature', prefix: '' },
  },
];

/** The settings about hooks as Bellhop comes with them. */
export const hookSettings: HookSettings = {
  enabled: true,
  allowedOrigins: null,
  proxy: { kind: 'system' },
  variables: {},
  keep: { runs: 500, days: 365, megabytes: 200 },
};
