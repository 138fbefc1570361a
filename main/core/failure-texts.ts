import type { ResticFailureKind, Words } from './failure-words.ts';
import type { ResticExit } from './restic-exit.ts';

/** What a text of restic means. The words are given where those of the kind would be too general. */
export interface Cause {
  readonly pattern: RegExp;
  readonly kind: ResticFailureKind;
  readonly words?: (exit: ResticExit) => Words;
}

/**
 * Texts that mean one thing only; the first match counts. restic has no exit codes for these: they are
 * recorded from 0.18.0 and 0.19.1, from the Go runtime, and from OpenSSH.
 */
export const certainCauses: readonly Cause[] = [
  {
    pattern: /no space left on device[^\n]*"during":"restore"/i,
    kind: 'disk-full',
    words: () => [
      'There is no space left where the files are restored to.',
      'Free some space there, or restore to another folder.',
    ],
  },
  {
    pattern: /restic-temp-[^\n]*(?:no space left on device|not enough space)/i,
    kind: 'disk-full',
    words: () => [
      "There is no space left on this computer for restic's temporary files.",
      'Free some space in the temporary folder, then try it again.',
    ],
  },
  {
    pattern:
      /no space left on device|disk quota exceeded|not enough space|507 Insufficient Storage/i,
    kind: 'disk-full',
  },
  {
    pattern:
      /all source directories\/files do not exist|all target directories\/files do not exist/i,
    kind: 'source-missing',
  },
  {
    pattern: /failed to start command: /,
    kind: 'source-missing',
    words: ({ message }) => [
      `The command whose output is backed up could not be started: ${after(message, 'command: ')}`,
      'Correct the program in the profile, with its whole path.',
    ],
  },
  {
    pattern: /command failed: (?:exit status|signal)/,
    kind: 'engine-failed',
    words: ({ message }) => [
      `The command whose output is backed up failed: ${after(message, 'command failed: ')}`,
      'No snapshot was made. Try that command by itself, and look at what it says.',
    ],
  },
  {
    pattern: /failed to read patterns from file /,
    kind: 'source-missing',
    words: ({ message }) => [
      `A file of exclusions cannot be read: ${after(message, 'from file ')}`,
      'Correct its path in the profile, or take it out.',
    ],
  },
  {
    pattern: /invalid pattern\(s\) provided:/,
    kind: 'invalid-input',
    words: ({ message }) => [
      `restic does not understand an exclusion: ${after(message, 'provided:\n')}`,
      'Correct it in the profile: a "[" must be closed, or written as "\\[".',
    ],
  },
  {
    pattern: /failed to load snapshot [0-9a-f]+: [^\n]*(?:no such file|not exist|cannot find|404)/,
    kind: 'not-found',
  },
  {
    pattern: /config file already exists|repository master key and config already initialized/i,
    kind: 'repository-exists',
  },
  {
    pattern: /failed to refresh lock/i,
    kind: 'locked',
    words: () => [
      'restic lost its lock on the repository, as the computer slept or the connection was gone for long.',
      'Run it again. What restic had already stored is used, nothing is stored twice.',
    ],
  },
  {
    pattern: /unknown (?:shorthand )?flag: |unknown command "/,
    kind: 'not-available',
    words: ({ message, stderr }) => [
      `restic on this computer does not know ${unknownWord(`${message}\n${stderr}`)}.`,
      'Take it out of the profile, or use a newer restic. Some options are for one system only.',
    ],
  },
  {
    pattern: /failed to verify certificate|x509: /,
    kind: 'repository-unreachable',
    words: () => [
      "The certificate of the repository's server is not trusted.",
      'Check its address. For a certificate of your own, name its file as RESTIC_CACERT in the repository.',
    ],
  },
  {
    pattern: /server gave HTTP response to HTTPS client|does not look like a TLS handshake/,
    kind: 'repository-unreachable',
    words: () => [
      "The repository's server does not speak https at this address.",
      'Write http:// in place of https:// where the server is in a network that you trust.',
    ],
  },
  {
    pattern: /Host key verification failed/,
    kind: 'repository-unreachable',
    words: () => [
      "The server's SSH key is not known, or not the known one.",
      'Connect to it with ssh once and look at its key, then try it again.',
    ],
  },
  {
    pattern:
      /\(401\)|401 Unauthorized|InvalidAccessKeyId|SignatureDoesNotMatch|Permission denied \((?:publickey|password|keyboard)/,
    kind: 'permission-denied',
    words: () => [
      "The repository's server does not accept the user name, password or key.",
      'Correct them in the repository: for a REST server, RESTIC_REST_USERNAME and RESTIC_REST_PASSWORD.',
    ],
  },
  {
    pattern: /\(403\)|403 Forbidden/,
    kind: 'permission-denied',
    words: () => [
      "The repository's server does not allow this.",
      'It may be append-only: then old snapshots can only be removed on the server itself.',
    ],
  },
];

/** Texts that may stand beside others which say more. */
export const generalCauses: readonly Cause[] = [
  {
    pattern:
      /ciphertext verification failed|invalid data returned|unable to load[^\n]*index|repository contains errors|unexpected pack id|not found in repository|hash mismatch|repository is damaged/i,
    kind: 'repository-damaged',
  },
  {
    pattern:
      /(?:unable to save snapshot|(?:Save|Stat|List|Remove)\(<)[^\n]*(?:no such file or directory|cannot find the (?:path|file)|input\/output error|stale (?:NFS )?file handle|transport endpoint is not connected|no such device)/i,
    kind: 'repository-unreachable',
    words: () => [
      'The place of the repository was gone before restic was done.',
      'Connect the drive that it is on, or look whether somebody has moved it, then try it again.',
    ],
  },
  {
    pattern:
      /connection refused|connection timed out|no such host|network is unreachable|no route to host|i\/o timeout|connection reset|host is down|could not resolve hostname/i,
    kind: 'repository-unreachable',
  },
  { pattern: /no matching ID found|no snapshot found/i, kind: 'not-found' },
  {
    pattern:
      /permission denied|access (?:is )?denied|operation not permitted|read-only file system/i,
    kind: 'permission-denied',
  },
  {
    pattern: /out of memory|cannot allocate memory/i,
    kind: 'engine-failed',
    words: () => [
      'There was not enough memory for restic.',
      'Close other programs, or back up in smaller parts, then try it again.',
    ],
  },
  {
    pattern: /^(?:panic: |fatal error: |goroutine \d+ )/m,
    kind: 'engine-failed',
    words: () => [
      'restic itself has a fault and broke off.',
      'Try it again, or with another version of restic.',
    ],
  },
];

/** What we see ourselves, as restic ends well. */
export const vanishedCause: Cause = {
  pattern: /^$/,
  kind: 'repository-unreachable',
  words: () => [
    'The place of the repository was gone before restic was done, so nothing was kept.',
    'Connect its drive, or put its folder back. What restic wrote to that place meanwhile can be deleted.',
  ],
};

/** Texts that only say that something went wrong. */
export const vagueCauses: readonly Cause[] = [
  { pattern: /There were \d+ errors/, kind: 'restore-incomplete' },
];

/** The rest of the line after some words, without a full stop. */
function after(text: string, words: string): string {
  const rest = text.slice(text.lastIndexOf(words) + words.length);
  return `${(rest.split('\n', 1)[0] ?? '').replace(/\.$/, '')}.`;
}

function unknownWord(text: string): string {
  const found = /unknown (?:shorthand )?flag: ([^\n"]+)|unknown command "([^"]*)"/.exec(text);
  return found?.[1] ?? `"${found?.[2] ?? ''}"`;
}
