import { existsSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { consoleHost } from '../../main/command-line/reception.ts';
import { composeBellhop, type Bellhop } from '../../main/compose.ts';
import { findEngine } from '../../main/restic/find-engine.ts';
import { doInRepository } from '../../main/restic/do-in-repository.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';
import type { Result } from '../../preload/contract/result.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { makeManyFiles } from './many-files.ts';

// How long it takes to look into a snapshot of very many files, and what it costs this process. The
// repository is made once and kept in the system's temporary folder.

const { values } = parseArgs({ options: { files: { type: 'string', default: '100000' } } });
const files = Number(values.files);
const folder = path.join(os.tmpdir(), `bellhop-bench-${String(files)}`);
const source = path.join(folder, 'source');
const access = { location: path.join(folder, 'repository'), password: 'bench', environment: {} };

process.env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere'; // secrets stay in memory

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    `${result.failure.message} ${result.failure.hint} ${result.failure.details ?? ''}`,
  );
}

/** Runs it, prints how long it took, and answers what it answers. */
async function time<T>(what: string, act: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const value = await act();
  print(what, `${(performance.now() - begun).toFixed(0)} ms`);
  return value;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(52)} ${figure.padStart(12)}\n`);
}

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

async function restic(...args: readonly string[]): Promise<string> {
  const engine = valueOf(
    await findEngine({
      chosenPath: null,
      environment: process.env,
      platform: process.platform,
      canInstall: false,
    }),
  );
  const lines: string[] = [];
  const onStdoutLine = (line: string): void => void lines.push(line);
  valueOf(await doInRepository(engine, access, args, { onStdoutLine }));
  return lines.join('\n');
}

async function makeRepository(): Promise<void> {
  const done = path.join(folder, 'done');
  if (existsSync(done)) return;
  process.stdout.write(`Making a snapshot of ${String(files)} files …\n`);
  rmSync(folder, { recursive: true, force: true });
  makeManyFiles(source, files);
  await restic('init');
  await restic('backup', '--quiet', source);
  rmSync(source, { recursive: true });
  writeFileSync(done, '');
}

async function openProfile(): Promise<Bellhop & { readonly profileId: string }> {
  const data = path.join(folder, 'data');
  rmSync(data, { recursive: true, force: true });
  const bellhop = valueOf(await composeBellhop(consoleHost(data)));
  await bellhop.api.secrets.holdInMemory();
  valueOf(await bellhop.api.secrets.set('bench', access.password));
  const profile = aProfile([], {
    id: '',
    repositoryId: '',
    source: { ...emptySource, paths: [source] },
  });
  const repository = { ...aRepository, id: '', location: access.location, passwordSecret: 'bench' };
  const { id } = valueOf(await bellhop.api.profiles.save({ profile, repository }));
  return { ...bellhop, profileId: id };
}

async function index(look: () => Promise<boolean>): Promise<void> {
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = before;
  delay.enable();
  await time('the whole tree is indexed after', async () => {
    while (!(await look())) {
      await sleep(50);
      peak = Math.max(peak, process.memoryUsage().rss);
    }
  });
  delay.disable();
  print('this process grew meanwhile by', megabytes(peak - before));
  print('and never stood still for longer than', `${(delay.max / 1e6).toFixed(0)} ms`);
}

async function measure(): Promise<void> {
  await makeRepository();
  const { api, profileId, close } = await openProfile();
  const [snapshot] = valueOf(
    await time('snapshots, listed', () => api.snapshots.list(profileId, {})),
  );
  if (snapshot === undefined) throw new Error('there is no snapshot');
  const first = path.join(source, 'year 0', 'folder 0');
  const browse = (at: string) => api.snapshots.browse(profileId, snapshot.id, at, 0).then(valueOf);
  await time('first folder, restic alone', () => restic('ls', '--json', snapshot.id, first));
  const { total } = await time('first folder', () => browse(first));
  await index(async () =>
    existsSync(path.join(folder, 'data', 'browse-index', `${snapshot.tree}.db`)),
  );
  const again = await time('first folder, indexed', () => browse(first));
  if (!again.isIndexed || again.total !== total) throw new Error('the index says something else');
  await time('/, indexed', () => browse('/'));
  for (const pattern of ['picture 4711', '*.png', '*']) {
    const search = { pattern, snapshotId: snapshot.id };
    const found = valueOf(
      await time(`search for ${pattern}`, () => api.snapshots.find(profileId, search)),
    );
    print('  found', String(found.total));
  }
  print('peak of this process', megabytes(process.resourceUsage().maxRSS * 1_024));
  await close();
}

await measure();
