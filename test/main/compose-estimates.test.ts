import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeEstimates } from '../../main/compose-estimates.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';

const estimates = () => composeEstimates({ closing: new AbortController().signal });

function aFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'files'));
  writeFileSync(path.join(folder, 'files', 'a.txt'), 'abc');
  writeFileSync(path.join(folder, 'files', 'b.tmp'), 'abcdef');
  return folder;
}

describe('an estimate of a source', () => {
  it('heeds the patterns of its files', async () => {
    const folder = aFolder();
    const patterns = path.join(folder, 'patterns');
    writeFileSync(patterns, '# temporary\n*.tmp\n');
    const source = {
      ...emptySource,
      paths: [path.join(folder, 'files')],
      exclusionFiles: [patterns],
    };
    expect(await estimates().estimate(source)).toMatchObject({
      ok: true,
      value: {
        taken: { files: 1, bytes: 3 },
        leftOut: { files: 1, bytes: 6 },
        isComplete: true,
      },
    });
  });

  it('is refused where patterns cannot be read, and for a command', async () => {
    const source = { ...emptySource, paths: ['/'], exclusionFiles: ['/nowhere/at/all'] };
    expect(await estimates().estimate(source)).toMatchObject({ ok: false });
    const command = { program: 'date', arguments: [], fileName: 'date' };
    expect(await estimates().estimate({ ...emptySource, command })).toMatchObject({ ok: false });
  });

  it('ends with what it has when it is cancelled, and tells how far it is until then', async () => {
    const { estimate, estimateSoFar, cancelEstimate } = estimates();
    expect(await estimateSoFar()).toBeNull();
    const counting = estimate({ ...emptySource, paths: ['/'] });
    expect(await estimateSoFar()).toEqual({ files: 0, bytes: 0 });
    await cancelEstimate();
    expect(await counting).toMatchObject({ ok: true, value: { isComplete: false } });
    expect(await estimateSoFar()).toBeNull();
  });

  it('makes way for the next one', async () => {
    const { estimate } = estimates();
    const first = estimate({ ...emptySource, paths: ['/'] });
    const second = estimate({ ...emptySource, paths: [aFolder()] });
    expect(await first).toMatchObject({ value: { isComplete: false } });
    expect(await second).toMatchObject({ value: { taken: { files: 2 }, isComplete: true } });
  });
});
