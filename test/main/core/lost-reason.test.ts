import { expect, it } from 'vitest';
import { withReason } from '../../../main/core/lost-reason.ts';
import { failureOfExit } from '../../../main/core/outcome.ts';
import type { ResticExit } from '../../../main/core/restic-exit.ts';

const LOST = 'Fatal: unable to save snapshot: no result';
const last = `{"message_type":"exit_error","code":1,"message":"${LOST}"}`;
const error = (message: string, item = '/dump.sql') =>
  `{"message_type":"error","error":{"message":"${message}"},"during":"archival","item":"${item}"}`;

/** As restic 0.19.1 has ended when its command failed, and its last word was without the reason. */
function ended(...stderr: readonly string[]): ResticExit {
  const common = { code: 1, signal: null, commandLine: 'restic backup', endedBy: null };
  return { ...common, message: LOST, stderr: stderr.join('\n') };
}

it('a backup whose last word knows no reason failed for the last one that was told', () => {
  const exit = ended(
    'subprocess sh: oops',
    error('open /home/ada/locked: permission denied', '/home/ada/locked'),
    error('failed to save /dump.sql: Fatal: command failed: exit status 3'),
    last,
  );
  expect(failureOfExit(exit)).toMatchObject({
    kind: 'engine-failed',
    message: 'The command whose output is backed up failed: exit status 3.',
  });
});

it('is left as it is where no reason was told, or none that can be read', () => {
  for (const stderr of [
    [last],
    ['{"message_type":"error","error":{}}', last],
    [error('x').slice(1)],
  ])
    expect(withReason(ended(...stderr))).toEqual(ended(...stderr));
  expect(withReason(ended('{"message_type":"error","error"', last)).message).toBe(LOST);
});

it('a last word with a reason stays the last word', () => {
  const exit = { ...ended(error('an older one')), message: 'Fatal: unable to open config file' };
  expect(withReason(exit)).toBe(exit);
});
