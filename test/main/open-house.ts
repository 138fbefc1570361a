import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { consoleHost } from '../../main/command-line/reception.ts';
import { composeBellhop, type Bellhop } from '../../main/compose.ts';
import type { Host } from '../../main/host.ts';
import type { Api, Broadcasts, Notice } from '../../preload/contract/api.ts';
import type { Hook } from '../../preload/contract/hook.ts';
import type { Profile, TaskPlan } from '../../preload/contract/profile.ts';
import type { RunReport } from '../../preload/contract/run.ts';
import { plansOf } from '../../main/core/task-names.ts';
import { aProfile, aRepository } from '../fakes/make.ts';
import { temporaryFolder } from '../fakes/temporary-folder.ts';
import { valueOf } from './webhook/samples.ts';
import { emptySource } from '../../preload/contract/usual-profile.ts';

// On Linux the user's keychain is out of reach, so that secrets are held in memory. Elsewhere they
// have names of their own and are removed.
process.env['DBUS_SESSION_BUS_ADDRESS'] = 'unix:path=/nowhere';
for (const name of ['DISPLAY', 'BELLHOP_ALLOWED_ORIGINS', ...proxies()]) delete process.env[name];

export interface House extends Omit<Bellhop, 'close'> {
  readonly folder: string;
  /** All news so far, in their order. */
  readonly heard: readonly News[];
  /** Closes it before the test is over. */
  readonly close: () => Promise<void>;
  /** Lets a secret go when the house is closed. */
  readonly forgetAtEnd: (secret: string) => void;
}

interface News {
  readonly name: keyof Broadcasts;
  readonly news: Broadcasts[keyof Broadcasts];
}

/** The whole of Bellhop on a folder, at work, without its window and without schedules. */
export async function openHouse(
  folder = temporaryFolder(),
  host: Partial<Host> = {},
): Promise<House> {
  const bellhop = valueOf(await composeBellhop({ ...consoleHost(folder), ...host }));
  const heard: News[] = [];
  bellhop.news.hear((name, news) => {
    heard.push({ name, news });
  });
  await bellhop.api.secrets.holdInMemory(); // refused where the keychain works, which does as well
  const secrets: string[] = [];
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => (closed ??= leave(bellhop, secrets));
  onTestFinished(close);
  await bellhop.start({ schedules: false });
  const forgetAtEnd = (secret: string) => secrets.push(secret);
  return { ...bellhop, folder, heard, close, forgetAtEnd };
}

async function leave({ api, close }: Bellhop, secrets: readonly string[]): Promise<void> {
  for (const name of secrets) await api.secrets.remove(name);
  await close();
}

function proxies(): readonly string[] {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
  return names.flatMap((name) => [name, name.toLowerCase()]);
}

/** The notices among the news. */
export function noticesOf({ heard }: Pick<House, 'heard'>): readonly Notice[] {
  return heard.flatMap(({ name, news }) => (name === 'notice' ? [news as Notice] : []));
}

/** Stores a secret for as long as the house is open; answers its name. */
export async function aSecret({ api, forgetAtEnd }: House, value: string): Promise<string> {
  const name = `test-${randomUUID()}`;
  valueOf(await api.secrets.set(name, value));
  forgetAtEnd(name);
  return name;
}

/** Stores a profile whose every run fails early, as its folder and its password are not there. */
export async function saveProfile(
  api: Api,
  hooks: readonly Hook[],
  changes: Partial<Profile> = {},
): Promise<Profile> {
  const backup: Partial<TaskPlan> = { hooks };
  const profile = aProfile([], {
    id: '',
    repositoryId: '',
    source: { ...emptySource, paths: ['/nowhere/at/all'] },
    tasks: plansOf({ backup }),
    ...changes,
  });
  const repository = { ...aRepository, id: '', passwordSecret: 'nobody-has-this-secret' };
  return valueOf(await api.profiles.save({ profile, repository }));
}

/** Runs that profile to its end. */
export async function failOnce(api: Api, { id }: Pick<Profile, 'id'>): Promise<RunReport> {
  const run = valueOf(await api.runs.start(id, 'manual', 'backup'));
  return valueOf(await api.runs.wait(run.id));
}
