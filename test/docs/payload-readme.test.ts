import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../main/core/example-context.ts';
import { contextBody } from '../../main/core/hook-context.ts';
import { payloadSchema } from '../../main/core/payload-schema.ts';
import { sign } from '../../main/webhook/sign.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from '../main/webhook/samples.ts';

const page = readFileSync(
  path.resolve(import.meta.dirname, '../../docs/payload/README.md'),
  'utf8',
);

/** The sample in this language, as a receiver's author would copy it. */
function sampleIn(language: string): string {
  const sample = new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(page)?.[1];
  if (sample === undefined) throw new Error(`no sample in ${language}`);
  return sample;
}

const secret = `whsec_${Buffer.from('twenty-four bytes or more').toString('base64')}`;
const other = `whsec_${Buffer.from('another one of some length').toString('base64')}`;
const body = contextBody(exampleContext('failure'));

/** The headers of an attempt made `secondsAgo`, signed with both secrets of a change-over. */
function headersOf(secondsAgo: number): Readonly<Record<string, string>> {
  const at = Date.now() - secondsAgo * 1_000;
  const message = { id: 'd1', body: Buffer.from(body), at };
  const secrets = new Map([
    ['NEW', other],
    ['OLD', secret],
  ]);
  const kind = { kind: 'standard-webhooks', secret: 'NEW', previousSecret: 'OLD' } as const;
  const headers = valueOf(sign(kind, message, secrets));
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

/** What came, and whether the receiver may believe it. */
const CASES = [
  { name: 'the message', headers: headersOf(0), body, secret, right: true },
  { name: 'the other secret', headers: headersOf(0), body, secret: other, right: true },
  { name: 'a changed body', headers: headersOf(0), body: `${body} `, secret, right: false },
  {
    name: 'a wrong secret',
    headers: headersOf(0),
    body,
    secret: secret.replace('d', 'e'),
    right: false,
  },
  { name: 'an old message', headers: headersOf(900), body, secret, right: false },
];

type Check = (headers: object, body: Buffer, secret: string) => boolean;

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('the page for receivers', () => {
  it.each(CASES)('has a sample in Node that judges rightly: $name', async (each) => {
    const file = path.join(temporaryFolder(), 'sample.mjs');
    writeFileSync(file, sampleIn('js'));
    const sample = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      readonly isFromBellhop: Check; // Its own export.
    };
    expect(sample.isFromBellhop(each.headers, Buffer.from(each.body), each.secret)).toBe(
      each.right,
    );
  });

  it.skipIf(!hasPython).each(CASES)('has a sample in Python that judges rightly: $name', (each) => {
    const call =
      'import json, sys\ngiven = json.load(sys.stdin)\n' +
      'print(is_from_bellhop(given["headers"], given["body"].encode(), given["secret"]))\n';
    const ran = spawnSync('python3', ['-c', `${sampleIn('python')}\n\n${call}`], {
      input: JSON.stringify(each),
      encoding: 'utf8',
    });
    expect([ran.stderr, ran.stdout.trim()]).toEqual(['', each.right ? 'True' : 'False']);
  });

  it('names every part of the payload', () => {
    for (const part of Object.keys(payloadSchema.shape)) expect(page).toContain(`| \`${part}\``);
  });
});
