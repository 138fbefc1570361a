import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run, TaskResult } from '../../preload/contract/run.ts';
import { valueOf } from '../main/webhook/samples.ts';
import { aRestoreHouse, writeFiles, type RestoreHouse } from './restore-house.ts';

/** Runs a drill to its end. */
async function drill({ api, profile }: RestoreHouse): Promise<Run> {
  const run = valueOf(await api.runs.start(profile.id, 'manual', 'drill'));
  return valueOf(await api.runs.wait(run.id)).run;
}

function resultOf({ result, message }: Run): Extract<TaskResult, { kind: 'drill' }> {
  if (result?.kind !== 'drill') throw new Error(message);
  return result;
}

const names = Array.from(
  { length: 30 },
  (_, at) => `f${String(at % 3)}/file ${String(at)}*[x].txt`,
);
const files = Object.fromEntries(names.map((name, at) => [name, `${name}\n`.repeat(at)]));

describe('a restore drill', () => {
  it('restores a sample, compares it with restic and the source, and leaves nothing', async () => {
    const house = await aRestoreHouse();
    writeFiles(house.source, files);
    const snapshotId = await house.backUp();
    const run = await drill(house);
    expect(run).toMatchObject({
      task: 'drill',
      outcome: 'succeeded',
      failure: null,
      exitCode: 0,
    });
    expect(resultOf(run)).toMatchObject({
      snapshotId,
      filesCompared: 20,
      comparedWithSource: 20,
      differing: [],
    });
    expect(existsSync(path.join(house.folder, 'drill'))).toBe(false);
  });

  it('tries what there is, where a snapshot holds less, and is told so where it holds none', async () => {
    const house = await aRestoreHouse();
    expect(await drill(house)).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'not-found', hint: 'Run its backup first.' },
    });
    await house.backUp();
    expect((await drill(house)).outcome).toBe('warned');
    writeFiles(house.source, { 'a.txt': 'a', 'b.txt': '' });
    await house.backUp();
    expect(resultOf(await drill(house)).filesCompared).toBe(2);
  });

  it('still succeeds when the source has moved on, by what restic says', async () => {
    const house = await aRestoreHouse();
    writeFiles(house.source, { 'same.txt': 'same', 'new.txt': 'old', 'gone.txt': 'gone' });
    await house.backUp();
    writeFileSync(path.join(house.source, 'new.txt'), 'changed since');
    rmSync(path.join(house.source, 'gone.txt'));
    const run = await drill(house);
    expect([run.outcome, resultOf(run).comparedWithSource]).toEqual(['succeeded', 1]);
  });

  it('fails when a file that has not changed differs from its backup', async () => {
    const house = await aRestoreHouse();
    const file = path.join(house.source, 'rotten.txt');
    writeFiles(house.source, { 'rotten.txt': 'sound', 'fine.txt': 'fine' });
    const at = new Date('2026-03-01T08:00:00.000Z');
    utimesSync(file, at, at);
    await house.backUp();
    writeFileSync(file, 'rot!!');
    utimesSync(file, at, at);
    const run = await drill(house);
    expect(run).toMatchObject({ outcome: 'failed', failure: { kind: 'restore-differs' } });
    expect(resultOf(run).differing).toEqual([
      `${file}: its bytes differ from the source, which has not changed since`,
    ]);
  });

  it('fails when the repository cannot give the files back', async () => {
    const house = await aRestoreHouse();
    writeFiles(house.source, files);
    await house.backUp();
    const packs = path.join(house.repository, 'data');
    const largest = execFileSync('find', [packs, '-type', 'f', '-size', '+1k'], {
      encoding: 'utf8',
    });
    for (const pack of largest.trim().split('\n')) {
      execFileSync('chmod', ['600', pack]);
      execFileSync('dd', ['if=/dev/zero', `of=${pack}`, 'bs=64', 'count=4', 'conv=notrunc'], {
        stdio: 'ignore',
      });
    }
    const run = await drill(house);
    expect(run.outcome).toBe('failed');
    expect(['restore-differs', 'repository-damaged']).toContain(run.failure?.kind);
    expect(existsSync(path.join(house.folder, 'drill'))).toBe(false);
    expect(readdirSync(path.join(house.repository, 'locks'))).toEqual([]);
  });
});
