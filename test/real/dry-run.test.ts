import { expect, it } from 'vitest';
import { startHttp } from '../main/webhook/servers.ts';
import { bellhop } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

it('S0-34 a dry run sends nothing, and shows the request with its secrets hidden', async () => {
  const receiver = await startHttp();
  const setUp = await setUpProfile({
    hooks: ({ token }) => [
      {
        name: 'chat',
        moments: ['failure'],
        method: 'POST',
        url: `${receiver.url}/chat?key={{secret "${token}"}}`,
        headers: [{ name: 'Authorization', value: `Bearer {{secret "${token}"}}` }],
        body: '{{PROFILE_NAME}}: {{ERROR}}',
      },
    ],
    init: false,
  });
  const shown = await bellhop(['send', 'chat', '--dry-run'], setUp);
  expect(shown.code).toBe(0);
  expect(shown.out).toContain(`POST ${receiver.url}/chat?key={{secret "${setUp.names.token}"}}`);
  expect(shown.out).toContain(`Authorization: Bearer {{secret "${setUp.names.token}"}}`);
  expect(shown.out).toContain('sample: ');
  expect(shown.out + shown.err).not.toContain(setUp.token);
  const kept = await bellhop(['deliveries', '--json'], setUp);
  expect(JSON.parse(kept.out)).toEqual({ deliveries: [] });
  expect(receiver.received).toEqual([]);
});
