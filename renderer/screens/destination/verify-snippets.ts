import type { Signature } from '../../../preload/contract/hook.ts';

/** A signature as a receiver needs to know it: without its secret. */
export interface SignatureScheme {
  readonly kind: Exclude<Signature['kind'], 'none'>;
  /** For `hmac-sha256` and `stripe`. */
  readonly header: string;
  readonly prefix: '' | 'sha256=';
}

export type SnippetLanguage = 'Node.js' | 'Python' | 'PHP' | 'Ruby';

export const snippetLanguages: readonly SnippetLanguage[] = ['Node.js', 'Python', 'PHP', 'Ruby'];

/**
 * A function that receivers can copy to check who has sent a message: on the bytes as they came,
 * compared in constant time, not older than five minutes where the time is signed. The secret comes
 * from the environment.
 */
export function verifySnippet(language: SnippetLanguage, scheme: SignatureScheme): string {
  const { head, parts, tail } = languages[language];
  const quoted = {
    header: `'${scheme.header.trim().toLowerCase().replaceAll("'", "\\'")}'`,
    prefix: scheme.prefix,
  };
  const signed = scheme.kind === 'standard-webhooks' || scheme.kind === 'stripe';
  return [
    head,
    parts[scheme.kind](quoted),
    tail.end,
    ...(signed ? [tail.isFresh] : []),
    tail.isSame,
  ].join('\n');
}

type Part = (quoted: { readonly header: string; readonly prefix: string }) => string;

interface Language {
  /** Up to and with the secret. */
  readonly head: string;
  readonly parts: Readonly<Record<SignatureScheme['kind'], Part>>;
  readonly tail: { readonly end: string; readonly isFresh: string; readonly isSame: string };
}

const node: Language = {
  head: `import { createHmac, timingSafeEqual } from "node:crypto";

// rawBody: a Buffer with the bytes as they came, before a parser has them. headers: as req.headers.
export function verify(rawBody, headers) {
  const secret = process.env.WEBHOOK_SECRET;
  if (!secret) throw new Error('Set WEBHOOK_SECRET.');`,
  parts: {
    'standard-webhooks': () => `  const id = headers['webhook-id'] ?? '';
  const timestamp = headers['webhook-timestamp'] ?? '';
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const hmac = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\`).update(rawBody);
  const expected = \`v1,\${hmac.digest('base64')}\`;
  const signatures = (headers['webhook-signature'] ?? '').split(' ');
  return isFresh(timestamp) && signatures.some((each) => isSame(each, expected));`,
    'hmac-sha256': ({ header, prefix }) =>
      `  const hmac = createHmac('sha256', secret).update(rawBody);
  return isSame(headers[${header}] ?? '', \`${prefix}\${hmac.digest('hex')}\`);`,
    checkly: () => `  // x-checkly-timestamp is not signed, so it proves nothing.
  const hmac = createHmac('sha256', secret).update(rawBody);
  return isSame(headers['x-checkly-signature'] ?? '', hmac.digest('hex'));`,
    stripe: ({
      header,
    }) => `  const pairs = (headers[${header}] ?? '').split(',').map((pair) => pair.split('='));
  const [, timestamp = ''] = pairs.find(([name]) => name === 't') ?? [];
  const hmac = createHmac('sha256', secret).update(\`\${timestamp}.\`).update(rawBody);
  const expected = hmac.digest('hex');
  const signatures = pairs.filter(([name]) => name === 'v1');
  return isFresh(timestamp) && signatures.some(([, each = '']) => isSame(each, expected));`,
  },
  tail: {
    end: '}',
    isFresh: `
function isFresh(timestamp) {
  return /^\\d+$/.test(timestamp) && Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300;
}`,
    isSame: `
function isSame(given, expected) {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
`,
  },
};

const python: Language = {
  head: `import base64
import hashlib
import hmac
import os
import re
import time


# raw_body: the bytes as they came, before a parser has them. headers: a dict, names in lower case.
def verify(raw_body, headers):
    secret = os.environ["WEBHOOK_SECRET"]
    if not secret:
        raise RuntimeError("Set WEBHOOK_SECRET.")`,
  parts: {
    'standard-webhooks': () => `    id = headers.get('webhook-id', '')
    timestamp = headers.get('webhook-timestamp', '')
    key = base64.b64decode(re.sub('^whsec_', '', secret))
    message = f'{id}.{timestamp}.'.encode() + raw_body
    expected = 'v1,' + base64.b64encode(hmac.digest(key, message, 'sha256')).decode()
    signatures = headers.get('webhook-signature', '').split(' ')
    return is_fresh(timestamp) and any(is_same(each, expected) for each in signatures)`,
    'hmac-sha256': ({ header, prefix }) =>
      `    expected = '${prefix}' + hmac.new(secret.encode(), raw_body, hashlib.sha256).hexdigest()
    return is_same(headers.get(${header}, ''), expected)`,
    checkly: () => `    # x-checkly-timestamp is not signed, so it proves nothing.
    expected = hmac.new(secret.encode(), raw_body, hashlib.sha256).hexdigest()
    return is_same(headers.get('x-checkly-signature', ''), expected)`,
    stripe: ({
      header,
    }) => `    pairs = [pair.partition('=') for pair in headers.get(${header}, '').split(',')]
    timestamp = next((value for name, _, value in pairs if name == 't'), '')
    message = f'{timestamp}.'.encode() + raw_body
    expected = hmac.new(secret.encode(), message, hashlib.sha256).hexdigest()
    signatures = [value for name, _, value in pairs if name == 'v1']
    return is_fresh(timestamp) and any(is_same(each, expected) for each in signatures)`,
  },
  tail: {
    end: '',
    isFresh: `
def is_fresh(timestamp):
    return re.fullmatch('[0-9]+', timestamp) and abs(time.time() - int(timestamp)) <= 300

`,
    isSame: `
def is_same(given, expected):
    return hmac.compare_digest(given.encode(), expected.encode())
`,
  },
};

const php: Language = {
  head: `<?php
// $rawBody: file_get_contents('php://input'), before a parser has it.
// $headers: array_change_key_case(getallheaders()), names in lower case.
function verify(string $rawBody, array $headers): bool
{
    $secret = getenv('WEBHOOK_SECRET');
    if ($secret === false || $secret === '') throw new RuntimeException('Set WEBHOOK_SECRET.');`,
  parts: {
    'standard-webhooks': () => `    $id = $headers['webhook-id'] ?? '';
    $timestamp = $headers['webhook-timestamp'] ?? '';
    $key = base64_decode(preg_replace('/^whsec_/', '', $secret));
    $message = $id . '.' . $timestamp . '.' . $rawBody;
    $expected = 'v1,' . base64_encode(hash_hmac('sha256', $message, $key, true));
    if (!isFresh($timestamp)) return false;
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $each) {
        if (isSame($each, $expected)) return true;
    }
    return false;`,
    'hmac-sha256': ({ header, prefix }) =>
      `    $expected = '${prefix}' . hash_hmac('sha256', $rawBody, $secret);
    return isSame($headers[${header}] ?? '', $expected);`,
    checkly: () => `    // x-checkly-timestamp is not signed, so it proves nothing.
    return isSame($headers['x-checkly-signature'] ?? '', hash_hmac('sha256', $rawBody, $secret));`,
    stripe: ({ header }) => `    $timestamp = '';
    $signatures = [];
    foreach (explode(',', $headers[${header}] ?? '') as $pair) {
        [$name, $value] = explode('=', $pair, 2) + ['', ''];
        if ($name === 't') $timestamp = $value;
        if ($name === 'v1') $signatures[] = $value;
    }
    $expected = hash_hmac('sha256', $timestamp . '.' . $rawBody, $secret);
    if (!isFresh($timestamp)) return false;
    foreach ($signatures as $each) {
        if (isSame($each, $expected)) return true;
    }
    return false;`,
  },
  tail: {
    end: '}',
    isFresh: `
function isFresh(string $timestamp): bool
{
    return ctype_digit($timestamp) && abs(time() - (int) $timestamp) <= 300;
}`,
    isSame: `
function isSame(string $given, string $expected): bool
{
    return hash_equals($expected, $given);
}
`,
  },
};

const ruby: Language = {
  head: `require 'openssl'

# raw_body: request.body.read, before a parser has it. headers: a Hash, names in lower case.
def verify(raw_body, headers)
  secret = ENV.fetch('WEBHOOK_SECRET')
  raise 'Set WEBHOOK_SECRET.' if secret.empty?
`,
  parts: {
    'standard-webhooks': () => `  id = headers.fetch('webhook-id', '')
  timestamp = headers.fetch('webhook-timestamp', '')
  key = secret.delete_prefix('whsec_').unpack1('m')
  message = "#{id}.#{timestamp}.".b + raw_body.b
  expected = 'v1,' + [OpenSSL::HMAC.digest('SHA256', key, message)].pack('m0')
  signatures = headers.fetch('webhook-signature', '').split(' ')
  fresh?(timestamp) && signatures.any? { |each| same?(each, expected) }`,
    'hmac-sha256': ({ header, prefix }) =>
      `  expected = '${prefix}' + OpenSSL::HMAC.hexdigest('SHA256', secret, raw_body)
  same?(headers.fetch(${header}, ''), expected)`,
    checkly: () => `  # x-checkly-timestamp is not signed, so it proves nothing.
  expected = OpenSSL::HMAC.hexdigest('SHA256', secret, raw_body)
  same?(headers.fetch('x-checkly-signature', ''), expected)`,
    stripe: ({
      header,
    }) => `  pairs = headers.fetch(${header}, '').split(',').map { |pair| pair.split('=', 2) }
  timestamp = pairs.find { |name, _| name == 't' }&.last.to_s
  message = "#{timestamp}.".b + raw_body.b
  expected = OpenSSL::HMAC.hexdigest('SHA256', secret, message)
  signatures = pairs.select { |name, _| name == 'v1' }.map { |_, value| value.to_s }
  fresh?(timestamp) && signatures.any? { |each| same?(each, expected) }`,
  },
  tail: {
    end: 'end',
    isFresh: `
def fresh?(timestamp)
  timestamp.match?(/\\A\\d+\\z/) && (Time.now.to_i - timestamp.to_i).abs <= 300
end`,
    isSame: `
def same?(given, expected)
  given.bytesize == expected.bytesize && OpenSSL.fixed_length_secure_compare(given, expected)
end
`,
  },
};

const languages: Readonly<Record<SnippetLanguage, Language>> = {
  'Node.js': node,
  Python: python,
  PHP: php,
  Ruby: ruby,
};
