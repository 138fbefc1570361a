import type { Word } from './word.ts';

/** One option of the command. */
export interface CurlOption {
  /** Its long name without hyphens in front. */
  readonly name: string;
  /** As it stands in the command: `-H`, `--header`. */
  readonly spelled: string;
  /** Empty for one that takes none. */
  readonly value: Word;
}

/** A command's options and what stands between them. */
export interface CurlOptions {
  readonly options: readonly CurlOption[];
  readonly addresses: readonly Word[];
}

const NOTHING: Word = { text: '', open: [] };

const LETTERS: Readonly<Record<string, string>> = {
  '#': 'progress-bar',
  A: 'user-agent',
  E: 'cert',
  F: 'form',
  G: 'get',
  H: 'header',
  I: 'head',
  K: 'config',
  L: 'location',
  N: 'no-buffer',
  O: 'remote-name',
  S: 'show-error',
  T: 'upload-file',
  U: 'proxy-user',
  X: 'request',
  b: 'cookie',
  c: 'cookie-jar',
  d: 'data',
  e: 'referer',
  f: 'fail',
  g: 'globoff',
  i: 'include',
  k: 'insecure',
  m: 'max-time',
  o: 'output',
  s: 'silent',
  u: 'user',
  v: 'verbose',
  w: 'write-out',
  x: 'proxy',
};

/** Further letters that take a value. */
const LETTERS_WITH_VALUE = 'CDPQhrtyYz';

/** https://curl.se/docs/manpage.html: all that take a value, but for those of other protocols. */
const WITH_VALUE: ReadonlySet<string> = new Set(
  `abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout
  connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary
  data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url
  dump-header ech egd-file engine etag-compare etag-save expand-data expand-header expand-url
  expect100-timeout form form-string happy-eyeballs-timeout-ms haproxy-clientip header hsts interface
  ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port
  max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max pass
  pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-cert proxy-header
  proxy-key proxy-pass proxy-user proxy1.0 random-file range rate referer request request-target resolve
  retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-hostname
  speed-limit speed-time stderr time-cond tls-max tls13-ciphers trace trace-ascii trace-config
  unix-socket upload-file url url-query user user-agent variable vlan-priority write-out`.split(
    /\s+/,
  ),
);

/** Tells options, their values and addresses apart. A last option without its value has an empty one. */
export function readOptions(words: readonly Word[]): CurlOptions {
  const options: CurlOption[] = [];
  const addresses: Word[] = [];
  const left = [...words];
  let isOver = false;
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const { text } = word;
    if (isOver || text === '-' || !text.startsWith('-')) addresses.push(word);
    else if (text === '--') isOver = true;
    else if (text.startsWith('--')) options.push(longOption(text, left));
    else options.push(...shortOptions(word, left));
  }
  return { options, addresses };
}

function longOption(spelled: string, left: Word[]): CurlOption {
  const name = spelled.slice(2);
  const value = WITH_VALUE.has(name) ? (left.shift() ?? NOTHING) : NOTHING;
  return { name, spelled, value };
}

/** `-sSXPOST`: letters in one word, the last of which may have its value in it. */
function shortOptions({ text, open }: Word, left: Word[]): readonly CurlOption[] {
  const options: CurlOption[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const name = LETTERS[letter] ?? letter;
    const spelled = `-${letter}`;
    if (WITH_VALUE.has(name) || LETTERS_WITH_VALUE.includes(letter)) {
      const inside = text.slice(at + 1);
      const value = inside === '' ? (left.shift() ?? NOTHING) : { text: inside, open };
      return [...options, { name, spelled, value }];
    }
    options.push({ name, spelled, value: NOTHING });
  }
  return options;
}
