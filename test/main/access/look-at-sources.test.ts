import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtSources } from '../../../main/access/look-at-sources.ts';
import { quietPlace, temporaryFolder } from '../../fakes/temporary-folder.ts';

function aTree(): string {
  const folder = temporaryFolder(quietPlace);
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, 'open'));
  mkdirSync(path.join(folder, 'cache'));
  writeFileSync(path.join(folder, 'open', 'a'), 'a');
  symlinkSync('/nowhere', path.join(folder, 'open', 'link'));
  writeFileSync(path.join(folder, 'cache', 'b'), 'b');
  return folder;
}

const never = new AbortController().signal;

describe('a look at the sources', () => {
  it('finds nothing amiss where all can be read, what is not there included', async () => {
    const folder = aTree();
    const paths = [folder, path.join(folder, 'gone')];
    const report = await lookAtSources({ paths, isExcluded: () => false, signal: never });
    expect(report).toEqual({ looked: 7, isComplete: true, unreadable: [], unreadableCount: 0 });
  });

  it('leaves out what the backup leaves out', async () => {
    const folder = aTree();
    const isExcluded = (each: string) => each.endsWith('cache');
    const report = await lookAtSources({ paths: [folder], isExcluded, signal: never });
    expect(report.looked).toBe(4);
  });

  it('ends when its time is over, and says that it is not complete', async () => {
    const signal = AbortSignal.abort();
    const report = await lookAtSources({ paths: [aTree()], isExcluded: () => false, signal });
    expect(report).toMatchObject({ looked: 0, isComplete: false });
  });

  // Root may read everything, so another user looks.
  it.runIf(process.getuid?.() === 0)('names what this user may not read', () => {
    const folder = aTree();
    const [locked, secret] = [path.join(folder, 'locked'), path.join(folder, 'open', 'secret')];
    mkdirSync(locked, { mode: 0o700 });
    writeFileSync(secret, 'x', { mode: 0o600 });
    const module = path.resolve('main/access/look-at-sources.ts');
    const script = `
      const { lookAtSources } = await import(${JSON.stringify(module)});
      process.setgroups([65534]); process.setgid(65534); process.setuid(65534);
      const signal = new AbortController().signal;
      const paths = [${JSON.stringify(folder)}];
      console.log(JSON.stringify(await lookAtSources({ paths, isExcluded: () => false, signal })));`;
    const options = { encoding: 'utf8' } as const;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], options);
    const report = JSON.parse(output) as Awaited<ReturnType<typeof lookAtSources>>;
    expect([...report.unreadable].sort()).toEqual([locked, secret].sort());
    expect(report).toMatchObject({ unreadableCount: 2, isComplete: true });
  });
});
