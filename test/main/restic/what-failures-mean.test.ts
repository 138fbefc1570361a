import { describe, expect, it } from 'vitest';
import { decideUpkeep } from '../../../main/core/decide-upkeep.ts';
import { failureOfExit } from '../../../main/core/outcome.ts';
import type { ResticExit } from '../../../main/core/restic-exit.ts';
import type { FailureKind } from '../../../preload/contract/result.ts';
import { replay, versions } from './transcripts.ts';

/** What each recorded trouble means, in which words, and what to do. */
const troubles: readonly (readonly [string, FailureKind, message: RegExp, hint: RegExp])[] = [
  ['missing-repo', 'repository-missing', /no repository at this place/, /Create it/],
  ['wrong-password', 'wrong-password', /does not open/, /Enter the password again/],
  ['locked-check', 'locked', /by root on vm \(process \d+, for \d+s\)/, /“bellhop unlock PROFILE”/],
  ['disk-full-repo', 'disk-full', /where the repository is/, /Free some space there/],
  ['temp-full', 'disk-full', /temporary files/, /temporary folder/],
  ['restore-target-full', 'disk-full', /restored to/, /another folder/],
  ['readonly-repo-backup', 'permission-denied', /may not read or write/, /who owns/],
  ['rest-refused-password', 'permission-denied', /does not accept/, /RESTIC_REST_PASSWORD/],
  ['check-damaged', 'repository-damaged', /is damaged/, /Do not prune/],
  ['check-missing-pack', 'repository-damaged', /is damaged/, /077_troubleshooting/],
  ['check-noindex', 'repository-damaged', /is damaged/, /Run a check/],
  ['restore-damaged', 'restore-incomplete', /could not be restored/, /which ones/],
  ['restore-no-snapshot', 'not-found', /no such snapshot/, /list of snapshots/],
  ['repository-vanished', 'repository-unreachable', /was gone before/, /Connect the drive/],
  ['backup-json-missing-all', 'source-missing', /None of the folders/, /Connect the drive/],
  ['stdin-command-fails', 'engine-failed', /command .* failed: exit status 3\./, /by itself/],
  ['stdin-command-missing', 'source-missing', /\/nowhere\/prog/, /whole path/],
  ['backup-json-bad-flag', 'not-available', /does not know --no-such-flag\./, /newer restic/],
  ['runtime-quit', 'engine-failed', /has a fault/, /another version/],
  ['password-command-fails', 'engine-failed', /Resolving password failed/, /Trying it again/],
  ['exclusion-file-missing', 'source-missing', /"\/nowhere\/patterns"/, /Correct its path/],
  [
    'exclusion-invalid',
    'invalid-input',
    /does not understand an exclusion: a\[\./,
    /must be closed/,
  ],
  ['unknown-full-id', 'not-found', /no such snapshot/, /list of snapshots/],
  ['init-again-json', 'repository-exists', /already/, /Use it as it is/],
];

const stopped = { reason: 'unreachable', afterMs: 30_000 } as const;

for (const version of versions) {
  describe(`a trouble of restic ${version}`, () => {
    for (const [situation, kind, message, hint] of troubles) {
      it(`"${situation}" is told as ${kind}`, async () => {
        const failure = failureOfExit((await replay(version, situation)).exit);
        expect(failure.kind).toBe(kind);
        expect(failure.message).toMatch(message);
        expect(failure.hint).toMatch(hint);
        expect(failure.details).not.toBe('');
      });
    }

    it('that ended by our own deadline is a repository that has not answered for so long', async () => {
      const { exit } = await replay(version, 'rest-stopped');
      for (const [afterMs, said] of [
        [30_000, '30 seconds'],
        [300_000, '5 minutes'],
      ] as const) {
        const ended = { ...exit, endedBy: { reason: 'unreachable', afterMs } } as const;
        const failure = failureOfExit(ended);
        expect(failure.kind).toBe('repository-unreachable');
        expect(failure.message).toContain(`has not answered for ${said}`);
        expect(failure.details).toContain('connection refused');
      }
    });

    it('that ended by our own deadline is told by what the repository answered, where it did', async () => {
      const { exit } = await replay(version, 'rest-untrusted');
      const { kind, message } = failureOfExit({ ...exit, endedBy: stopped });
      expect(kind).toBe('repository-unreachable');
      expect(message).toContain('certificate');
    });

    it('that kept snapshots which should be forgotten is no success, whatever its exit code', async () => {
      const { exit } = await replay(version, 'forget-append-only');
      const { outcome, failure } = decideUpkeep('forget', { exit, result: null, cancelled: false });
      expect(outcome).toBe('failed');
      expect(failure).toMatchObject({ kind: 'permission-denied' });
      expect(failure?.hint).toContain('append-only');
    });
  });
}

const exit: ResticExit = {
  code: 1,
  signal: null,
  message: '',
  stderr: '',
  commandLine: '',
  endedBy: null,
};

describe('restic', () => {
  it('that was ended from outside is said to be', () => {
    const { message } = failureOfExit({ ...exit, code: null, signal: 'SIGKILL' });
    expect(message).toBe('restic was ended from outside (SIGKILL).');
  });

  it('that lost its lock while the computer slept is said to have', () => {
    const said = 'Fatal: failed to refresh lock in time';
    const { kind, hint } = failureOfExit({ ...exit, message: said });
    expect(kind).toBe('locked');
    expect(hint).toContain('Run it again');
  });

  it('that could not read a file of the source has not failed for that', () => {
    const stderr =
      '{"message_type":"error","error":{"message":"open /a: permission denied"},"during":"archival","item":"/a"}';
    const failure = failureOfExit({ ...exit, stderr, message: 'Fatal: something new' });
    expect(failure).toMatchObject({
      kind: 'engine-failed',
      message: 'restic failed: something new',
    });
  });

  it('that says nothing is told by its exit code', () => {
    expect(failureOfExit({ ...exit, code: 77 }).message).toBe('restic failed: exit code 77.');
  });
});
