import { describe, expect, it } from 'vitest';
import { previewCommand } from '../../../main/command-line/previews.ts';
import { repositoryCommandOf } from '../../../main/command-line/repositories.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { anApi } from '../../fakes/api.ts';
import { aSnapshot } from '../../fakes/make.ts';
import { aSummary, aTerminal } from './samples.ts';

const retention = { ...emptyRetention, daily: 7 };

async function ask(line: string, { second = false, keeps = true } = {}) {
  const asked: unknown[] = [];
  const answering =
    <T>(value: T) =>
    async (...args: readonly unknown[]) => {
      asked.push(args);
      return { ok: true as const, value };
    };
  const copyTo = { location: '/second', passwordSecret: 's', environment: [] };
  const api = anApi({
    profiles: {
      list: async () => [aSummary({ retention: keeps ? retention : null, copyTo })],
      createRepository: answering(null),
      sizes: async () => [
        { runId: 'r', at: '2026-03-01', filesProcessed: 2, bytesProcessed: 2_048, bytesAdded: 10 },
      ],
      access: answering({
        looked: 3,
        isComplete: true,
        unreadable: ['/etc/shadow'],
        unreadableCount: 1,
        missingRights: [],
      }),
    },
    repositories: {
      createSecond: answering(null),
      probe: answering({ state: 'there' as const, version: 2 }),
      keys: answering([
        { id: 'abcdef0123', isCurrent: true, userName: 'ada', hostName: 'vm', createdAt: 'now' },
      ]),
      saveRecoverySheet: answering('/tmp/sheet.html'),
      previewForget: answering({
        groups: [
          {
            host: 'vm',
            paths: ['/a'],
            tags: [],
            verdicts: [
              {
                snapshot: aSnapshot({ id: 'aaaaaaaabb' }),
                keep: true,
                reasons: ['daily snapshot'],
              },
              { snapshot: aSnapshot({ id: 'bbbbbbbbcc' }), keep: false, reasons: [] },
            ],
          },
        ],
        kept: 1,
        removed: 1,
      }),
      previewPrune: answering('to delete: 3 blobs'),
    },
  });
  const { terminal, out, err } = aTerminal();
  const words = line.split(' ');
  const command = repositoryCommandOf(words, { second }, terminal);
  const task = (['forget', 'prune', 'check'] as const).find((each) => words[2] === each);
  const code = await (task === undefined
    ? command?.(api)
    : previewCommand(api, { profile: 'documents', task }, terminal));
  return { code, asked: asked[0], out: out(), err: err() };
}

describe('the commands about a repository', () => {
  it('make it, or the second one', async () => {
    expect((await ask('init documents')).out).toContain('The repository is made: /backup');
    expect((await ask('init documents', { second: true })).out).toContain('/second');
  });

  it('open it as it is stored', async () => {
    const { asked, out } = await ask('probe documents');
    expect(asked).toEqual([
      { location: '/backup', passwordSecret: 'repository-password', environment: [] },
    ]);
    expect(out).toContain('its password opens it');
  });

  it('list its keys, with a mark at the own one', async () => {
    expect((await ask('keys documents')).out).toBe('*  abcdef01  ada@vm  now\n');
  });

  it('write the recovery sheet to an absolute path, with a warning', async () => {
    const { asked, out } = await ask('recovery-sheet documents /tmp/sheet.html');
    expect(asked).toEqual(['profile-1', '/tmp/sheet.html']);
    expect(out).toContain('Whoever has it can read the backups');
  });

  it('show what cannot be read, and how the backups have grown', async () => {
    expect((await ask('access documents')).out).toContain('cannot be read  /etc/shadow');
    expect((await ask('sizes documents')).out).toBe('2026-03-01  2 files  2.0 KiB  10 B added\n');
  });

  it('are none with words too many', async () => {
    expect((await ask('keys documents more')).code).toBeUndefined();
  });
});

describe('a dry run', () => {
  it('of forget shows what goes, and why the rest stays', async () => {
    const { asked, out } = await ask('run documents forget');
    expect(asked).toEqual(['profile-1', retention]);
    expect(out).toContain('keep    aaaaaaaa');
    expect(out).toContain('daily snapshot');
    expect(out).toContain('forget  bbbbbbbb');
    expect(out).toContain('1 would be kept, 1 forgotten.');
  });

  it('of prune is in the words of restic, and of other tasks there is none', async () => {
    expect((await ask('run documents prune')).out).toBe('to delete: 3 blobs\n');
    expect((await ask('run documents check')).err).toContain('There is no dry run of check.');
    expect((await ask('run documents forget', { keeps: false })).err).toContain(
      'does not say which snapshots to keep',
    );
  });
});
