import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startHttp } from '../main/webhook/servers.ts';
import { bellhop, runSample } from './command.ts';
import { setUpProfile } from './sample-profile.ts';

/** The end of the secret stays as it is in every encoding but base64, where it is TAIL_IN_BASE64. */
const TAIL = 'x'.repeat(20);
const TAIL_IN_BASE64 = 'eHh4'.repeat(4);
const SECRET = `s3cr3t "ß+/&<' ${TAIL}`;

/** How it could stand in a file: as it is, in a URL, a form, JSON, HTML, base64 and hex. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // In base64 what stands before it decides how it is cut: the middle of all three.
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(4, -4),
  );
  const url = encodeURIComponent(secret);
  return [
    secret,
    url,
    url.replaceAll('%20', '+'),
    url.toLowerCase(),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
  ];
}

/** Every file below a folder, byte by byte. */
function filesIn(folder: string): readonly (readonly [name: string, content: Buffer])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => [name, readFileSync(name)]);
}

it('S1-20 S0-35 no secret is anywhere in the data folder, though the receiver says all that it hears', async () => {
  const receiver = await startHttp(({ url, rawHeaders, headers, body }, response) => {
    // Bellhop sends UTF-8 in headers, which Node reads as Latin-1.
    const utf8 = (text: string) => Buffer.from(text, 'latin1').toString('utf8');
    const heard = [url, ...rawHeaders.map(utf8), body].join('\n');
    response.setHeader('X-Heard', encodeURIComponent(utf8(String(headers['x-token']))));
    response.writeHead(url.startsWith('/ill') ? 500 : 200);
    response.end(`${heard}\n${Buffer.from(heard).toString('base64')}\n${JSON.stringify(heard)}`);
  });
  const setUp = await setUpProfile({
    hooks: ({ token }) =>
      ['well', 'ill'].map((name) => ({
        name,
        moments: ['before', 'success', 'finally'],
        method: 'POST',
        url: `${receiver.url}/${name}/{{secret "${token}"}}?token={{secret "${token}"}}`,
        headers: [
          { name: 'Authorization', value: `Bearer {{secret "${token}"}}` },
          { name: 'X-Token', value: `{{secret "${token}"}}` },
        ],
        body: `{"text": "{{secret "${token}"}}"}`,
        signature: { kind: 'hmac-sha256', secret: token, header: 'X-Signature', prefix: '' },
      })),
  });
  const asSecret = { ...setUp, input: SECRET };
  expect(await bellhop(['secret', 'set', setUp.names.token], asSecret)).toMatchObject({ code: 0 });

  const { code, deliveries } = await runSample(setUp);
  expect(code).toBe(0);
  const well = deliveries.find(({ hook, state }) => hook === 'well' && state === 'delivered')!;
  await bellhop(['send', 'well'], setUp);
  await bellhop(['redeliver', well.id], setUp);
  expect(receiver.received.length).toBeGreaterThan(4);
  const { body, url } = receiver.received[0]!;
  expect(JSON.parse(body)).toEqual({ text: SECRET });
  expect(url).toContain(encodeURIComponent(SECRET));

  const files = filesIn(setUp.data);
  expect(files.length).toBeGreaterThan(1);
  const secrets = [TAIL, TAIL_IN_BASE64, ...[SECRET, setUp.password].flatMap(formsOf)];
  for (const [name, content] of files) {
    const found = secrets.filter((form) => content.includes(form));
    expect([name, found]).toEqual([name, []]);
  }
  // The search would find it: the name of the secret is there.
  expect(files.some(([, content]) => content.includes(setUp.names.token))).toBe(true);
});
