import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../main/webhook/sign.ts';
import type { Signature } from '../../../../preload/contract/hook.ts';
import {
  snippetLanguages,
  verifySnippet,
  type SignatureScheme,
  type SnippetLanguage,
} from '../../../../renderer/screens/destination/verify-snippets.ts';
import { temporaryFolder } from '../../../fakes/temporary-folder.ts';

const body = '{"text": "é 😀", "n": 1}\n';
const plain = 'it’s a secret';
const standardSecret = `whsec_${randomBytes(24).toString('base64')}`;
const olderSecret = `whsec_${randomBytes(24).toString('base64')}`;

interface Case {
  readonly scheme: SignatureScheme;
  readonly signature: Exclude<Signature, { kind: 'none' }>;
  readonly secret: string;
  readonly isTimed: boolean;
}

const header = "X-Bell'hop";
const cases: readonly (readonly [string, Case])[] = [
  [
    'Standard Webhooks',
    {
      scheme: { kind: 'standard-webhooks', header: '', prefix: '' },
      signature: { kind: 'standard-webhooks', secret: 'S', previousSecret: 'OLD' },
      secret: standardSecret,
      isTimed: true,
    },
  ],
  [
    'HMAC in hex',
    {
      scheme: { kind: 'hmac-sha256', header, prefix: '' },
      signature: { kind: 'hmac-sha256', secret: 'S', header, prefix: '' },
      secret: plain,
      isTimed: false,
    },
  ],
  [
    'HMAC as GitHub has it',
    {
      scheme: { kind: 'hmac-sha256', header, prefix: 'sha256=' },
      signature: { kind: 'hmac-sha256', secret: 'S', header, prefix: 'sha256=' },
      secret: plain,
      isTimed: false,
    },
  ],
  [
    'Checkly',
    {
      scheme: { kind: 'checkly', header: '', prefix: '' },
      signature: { kind: 'checkly', secret: 'S' },
      secret: plain,
      isTimed: false,
    },
  ],
  [
    'Stripe',
    {
      scheme: { kind: 'stripe', header, prefix: '' },
      signature: { kind: 'stripe', secret: 'S', header },
      secret: plain,
      isTimed: true,
    },
  ],
];

type Headers = Readonly<Record<string, string>>;

/** The headers as a server has them, names in lower case. */
function headersOf({ signature, secret }: Case, at: number): Headers {
  const secrets = new Map([
    ['S', secret],
    ['OLD', olderSecret],
  ]);
  const signed = sign(signature, { id: 'd1', body: Buffer.from(body), at }, secrets);
  if (!signed.ok) throw new Error(signed.failure.message);
  return Object.fromEntries(signed.value.map(({ name, value }) => [name.toLowerCase(), value]));
}

/** How each language runs its snippet: the requests as JSON on stdin, the verdicts as JSON back. */
const runners: Readonly<
  Record<
    SnippetLanguage,
    { readonly command: string; readonly file: string; readonly call: string }
  >
> = {
  'Node.js': {
    command: process.execPath,
    file: 'verify.mjs',
    call: `let text = '';
for await (const chunk of process.stdin) text += chunk;
const asked = JSON.parse(text).map(([body, headers]) => [Buffer.from(body, 'base64'), headers]);
console.log(JSON.stringify(asked.map(([body, headers]) => verify(body, headers))));`,
  },
  Python: {
    command: 'python3',
    file: 'verify.py',
    call: `
import json
import sys

asked = json.load(sys.stdin)
print(json.dumps([bool(verify(base64.b64decode(body), headers)) for body, headers in asked]))`,
  },
  PHP: {
    command: 'php',
    file: 'verify.php',
    call: `
$asked = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map(fn($each) => verify(base64_decode($each[0]), $each[1]), $asked));`,
  },
  Ruby: {
    command: 'ruby',
    file: 'verify.rb',
    call: `
require 'json'
asked = JSON.parse(STDIN.read)
puts JSON.generate(asked.map { |body, headers| verify(body.unpack1('m'), headers) ? true : false })`,
  },
};

/** What the snippet says of each request. */
async function verdicts(
  language: SnippetLanguage,
  each: Case,
  requests: readonly (readonly [body: string, headers: Headers])[],
): Promise<unknown> {
  const { command, file, call } = runners[language];
  const target = path.join(temporaryFolder(), file);
  writeFileSync(target, `${verifySnippet(language, each.scheme)}${call}\n`);
  const env = { ...process.env, WEBHOOK_SECRET: each.secret };
  const child = spawn(command, [target], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const [out, errors] = [child.stdout, child.stderr].map((stream) => stream.toArray());
  child.stdin.end(
    JSON.stringify(
      requests.map(([text, headers]) => [Buffer.from(text).toString('base64'), headers]),
    ),
  );
  const said = Buffer.concat((await out) as Buffer[]).toString();
  expect(Buffer.concat((await errors) as Buffer[]).toString()).toBe('');
  return JSON.parse(said);
}

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

describe.each(['Node.js', 'Python', 'PHP', 'Ruby'] as const)('a snippet in %s', (language) => {
  // PHP and Ruby are not on every machine; there the snippet is only looked at, below.
  describe.skipIf(!isThere(runners[language].command))('run for real', () => {
    it.each(cases)('tells a true message from others: %s', async (_name, each) => {
      const now = Date.now();
      const good = headersOf(each, now);
      const old = headersOf(each, now - 400_000);
      const empty = Object.fromEntries(Object.keys(good).map((name) => [name, '']));
      const strange = Object.fromEntries(Object.keys(good).map((name) => [name, 'v1,é=t,=']));
      const answers = await verdicts(language, each, [
        [body, good],
        [body.replace('1', '2'), good],
        [body, old],
        [body, {}],
        [body, empty],
        [body, strange],
      ]);
      expect(answers).toEqual([true, false, !each.isTimed, false, false, false]);
    });

    it('knows a message that an older secret has signed too', async () => {
      const [, each] = cases[0]!;
      const request = [body, headersOf(each, Date.now())] as const;
      expect(await verdicts(language, { ...each, secret: olderSecret }, [request])).toEqual([true]);
      const other = `whsec_${randomBytes(24).toString('base64')}`;
      expect(await verdicts(language, { ...each, secret: other }, [request])).toEqual([false]);
    });
  });

  it.each(cases)('reads its own headers and compares in constant time: %s', (_name, each) => {
    const code = verifySnippet(language, each.scheme);
    const names = Object.keys(headersOf(each, 0)).filter((name) => name !== 'x-checkly-timestamp');
    for (const name of names) expect(code).toContain(`'${name.replaceAll("'", "\\'")}'`);
    expect(code).toContain('WEBHOOK_SECRET');
    expect(code).not.toContain(each.secret);
    expect(code).toMatch(/timingSafeEqual|compare_digest|hash_equals|fixed_length_secure_compare/);
    expect(/300/.test(code)).toBe(each.isTimed);
    for (const [open, close] of ['()', '[]', '{}']) {
      expect(code.split(open!).length).toBe(code.split(close!).length);
    }
  });
});

it('there is one for each language on offer', () => {
  expect(Object.keys(runners)).toEqual(snippetLanguages);
});
