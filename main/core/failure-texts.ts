import { quotedInWords } from '../../words/list.ts';
import { t } from '../../words/t.ts';
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
    words: () => [t('failuresRestic.restoreDiskFull'), t('failuresRestic.restoreDiskFullHint')],
  },
  {
    pattern: /restic-temp-[^\n]*(?:no space left on device|not enough space)/i,
    kind: 'disk-full',
    words: () => [t('failuresRestic.temporaryDiskFull'), t('failuresRestic.temporaryDiskFullHint')],
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
      t('failuresRestic.commandNotStarted', { said: after(message, 'command: ') }),
      t('failuresRestic.commandNotStartedHint'),
    ],
  },
  {
    pattern: /command failed: (?:exit status|signal)/,
    kind: 'engine-failed',
    words: ({ message }) => [
      t('failuresRestic.commandFailed', { said: after(message, 'command failed: ') }),
      t('failuresRestic.commandFailedHint'),
    ],
  },
  {
    pattern: /failed to read patterns from file /,
    kind: 'source-missing',
    words: ({ message }) => [
      t('failuresRestic.exclusionFile', { said: after(message, 'from file ') }),
      t('failuresRestic.exclusionFileHint'),
    ],
  },
  {
    pattern: /invalid pattern\(s\) provided:/,
    kind: 'invalid-input',
    words: ({ message }) => [
      t('failuresRestic.exclusionPattern', { said: after(message, 'provided:\n') }),
      t('failuresRestic.exclusionPatternHint'),
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
    words: () => [t('failuresRestic.lockLost'), t('failuresRestic.lockLostHint')],
  },
  {
    pattern: /unknown (?:shorthand )?flag: |unknown command "/,
    kind: 'not-available',
    words: ({ message, stderr }) => [
      t('failuresRestic.unknownOption', { option: unknownWord(`${message}\n${stderr}`) }),
      t('failuresRestic.unknownOptionHint'),
    ],
  },
  {
    pattern: /failed to verify certificate|x509: /,
    kind: 'repository-unreachable',
    words: () => [t('failuresRestic.certificate'), t('failuresRestic.certificateHint')],
  },
  {
    pattern: /server gave HTTP response to HTTPS client|does not look like a TLS handshake/,
    kind: 'repository-unreachable',
    words: () => [t('failuresRestic.noHttps'), t('failuresRestic.noHttpsHint')],
  },
  {
    pattern: /Host key verification failed/,
    kind: 'repository-unreachable',
    words: () => [t('failuresRestic.hostKey'), t('failuresRestic.hostKeyHint')],
  },
  {
    pattern:
      /\(401\)|401 Unauthorized|InvalidAccessKeyId|SignatureDoesNotMatch|Permission denied \((?:publickey|password|keyboard)/,
    kind: 'permission-denied',
    words: () => [t('failuresRestic.signInRefused'), t('failuresRestic.signInRefusedHint')],
  },
  {
    pattern: /\(403\)|403 Forbidden/,
    kind: 'permission-denied',
    words: () => [t('failuresRestic.serverForbids'), t('failuresRestic.serverForbidsHint')],
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
    words: () => [t('failuresRestic.placeGone'), t('failuresRestic.placeGoneHint')],
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
    words: () => [t('failuresRestic.noMemory'), t('failuresRestic.noMemoryHint')],
  },
  {
    pattern: /^(?:panic: |fatal error: |goroutine \d+ )/m,
    kind: 'engine-failed',
    words: () => [t('failuresRestic.resticFault'), t('failuresRestic.resticFaultHint')],
  },
];

/** What we see ourselves, as restic ends well. */
export const vanishedCause: Cause = {
  pattern: /^$/,
  kind: 'repository-unreachable',
  words: () => [t('failuresRestic.vanished'), t('failuresRestic.vanishedHint')],
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
  return found?.[1] ?? quotedInWords(found?.[2] ?? '');
}
