import { describe, expect, it } from 'vitest';
import { decideRestore } from '../../../main/core/decide-restore.ts';
import {
  addCounts,
  noCounts,
  type RestoreCounts,
  type RestoreMessage,
} from '../../../main/core/restore-message.ts';
import type { FileProblem } from '../../../preload/contract/run.ts';
import { readRestoreLine } from '../../../main/restic/restore-messages.ts';
import { recorded, recordedErrors } from './recorded.ts';
import { replay, versions } from './transcripts.ts';

/** What each recorded situation means: the outcome, and its sentence. */
const meanings: readonly (readonly [situation: string, outcome: string, message: RegExp])[] = [
  ['restore-json', 'succeeded', /^The files are restored\.$/],
  ['restore-json-again', 'succeeded', /^The files are restored\.$/],
  ['restore-include', 'succeeded', /^The files are restored\.$/],
  ['restore-damaged', 'warned', /^Restored 207 of 209 files; 2 could not.* repository is damaged/],
  ['restore-target-full', 'failed', /^Restored \d of 3 files; .*There is no space left where/],
  ['restore-no-snapshot', 'failed', /holds no such snapshot/],
];

const hasErrors = new Set(['restore-damaged', 'restore-target-full', 'restore-no-snapshot']);

async function heard(version: string, situation: string) {
  const { exit } = await replay(version, situation);
  const lines = [
    ...(situation === 'restore-no-snapshot' ? [] : recorded(version, situation).split('\n')),
    ...(hasErrors.has(situation) ? recordedErrors(version, situation) : []),
  ];
  const messages: readonly RestoreMessage[] = lines.map(readRestoreLine);
  const problems = new Map<string, FileProblem>();
  let counts: RestoreCounts = noCounts;
  for (const message of messages) {
    if (message.kind === 'error') problems.set(message.item, message);
    if (message.kind === 'summary') counts = addCounts(counts, message);
  }
  const isComplete = messages.some(({ kind }) => kind === 'summary');
  return { messages, exit, counts, isComplete, problems: [...problems.values()] };
}

for (const version of versions) {
  describe(`what a restore with restic ${version} says`, () => {
    for (const [situation, outcome, message] of meanings) {
      it(`in "${situation}" means ${outcome}`, async () => {
        const verdict = decideRestore({
          ...(await heard(version, situation)),
          cancelled: false,
          missing: [],
          target: '/restored',
          inPlace: false,
          verify: false,
        });
        expect(verdict.outcome).toBe(outcome);
        expect(verdict.message).toMatch(message);
      });
    }

    it('counts what is left as it is among all that is done', async () => {
      const { messages } = await heard(version, 'restore-json-again');
      expect(messages.find(({ kind }) => kind === 'status')).toEqual({
        kind: 'status',
        fraction: 0,
        filesTotal: 3,
        filesDone: 2,
        bytesTotal: 120_000_000,
        bytesDone: 120_000_000,
      });
    });
  });
}

describe('a line of restic', () => {
  it('that is unknown, broken or made for somebody else is text', () => {
    for (const line of [
      '',
      'Load(<data/7a>) failed',
      '{"message_type":"status"',
      '{"message_type":"verbose_status","action":"restored","item":"/a","size":1}',
      '{"message_type":"of_tomorrow"}',
      '[]',
    ]) {
      expect(readRestoreLine(line)).toEqual({ kind: 'text', text: line });
    }
  });

  it('with impossible numbers or without any has zeros', () => {
    const odd = '{"message_type":"summary","total_files":-1,"files_restored":"many"}';
    expect(readRestoreLine(odd)).toEqual({ kind: 'summary', ...noCounts });
    expect(readRestoreLine('{"message_type":"summary"}')).toEqual({ kind: 'summary', ...noCounts });
    const error = '{"message_type":"error","error":{},"item":"/a"}';
    expect(readRestoreLine(error)).toEqual({
      kind: 'error',
      item: '/a',
      message: 'restic could not restore it.',
    });
  });
});
