import { describe, expect, it } from 'vitest';
import { runsAsCsv, runsAsJson } from '../../../main/core/export-runs.ts';
import type { Run } from '../../../preload/contract/run.ts';
import { aRun } from '../../fakes/make.ts';

const HEAD =
  'id,profile,task,trigger,outcome,started,finished,seconds,message,failure,exit_code,snapshot,' +
  'files_processed,bytes_processed,bytes_added,unreadable_files\r\n';

/** The table's line about a run. */
function lineOf(changes: Partial<Run>): string {
  const table = runsAsCsv([aRun(changes)]);
  expect(table.startsWith(HEAD)).toBe(true);
  return table.slice(HEAD.length);
}

describe('runs as a table', () => {
  it('have a header and a line each, ended by CR LF', () => {
    expect(runsAsCsv([])).toBe(HEAD);
    const line = lineOf({
      id: 'run-1',
      profile: 'Documents',
      trigger: 'schedule',
      phase: 'ended',
      outcome: 'failed',
      createdAt: '2026-03-01T08:00:00.000Z',
      finishedAt: '2026-03-01T08:00:01.500Z',
      message: 'The disk is full.',
      failure: { kind: 'disk-full', message: 'Full.', hint: '' },
      exitCode: 1,
      snapshotId: null,
      stats: null,
    });
    expect(line).toBe(
      'run-1,Documents,backup,schedule,failed,2026-03-01T08:00:00.000Z,' +
        '2026-03-01T08:00:01.500Z,1.5,The disk is full.,disk-full,1,,,,,0\r\n',
    );
  });

  it('have their phase for an outcome while they are running', () => {
    const line = lineOf({ phase: 'restic', outcome: null, finishedAt: null });
    expect(line.split(',').slice(4, 8)).toEqual(['restic', aRun().createdAt, '', '']);
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "hello"', '"say ""hello"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', "'+1"],
    ['-1+cmd', "'-1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['a=1', 'a=1'],
  ])('say %j so that no spreadsheet calculates it', (profile, cell) => {
    expect(lineOf({ id: 'x', profile })).toContain(`x,${cell},backup`);
  });
});

describe('runs as JSON', () => {
  it('are what they are', () => {
    const run = aRun({ message: '“é”' });
    expect(JSON.parse(runsAsJson([run]))).toEqual([run]);
  });
});
