import { access, constants } from 'node:fs/promises';
import { v7 as uuid } from 'uuid';
import type { About, Api, Finding } from '../preload/contract/api.ts';
import type { Profile, Repository, TaskName } from '../preload/contract/profile.ts';
import type { ProfileSummary, Run } from '../preload/contract/run.ts';
import type { Parts } from './compose.ts';
import { composeHookApi } from './compose-hook-api.ts';
import { composeRepositoryApi, openWithSecrets } from './compose-repository-api.ts';
import { doctorFindings } from './core/doctor.ts';
import { secretsOfDraft } from './core/secret-names.ts';
import { unknownRun } from './flow/run-desk.ts';
import { readImport } from './import/read-import.ts';
import { profileAnswers } from './ipc/profiles.ts';
import { runAnswers } from './ipc/runs.ts';
import { secretAnswers } from './ipc/secrets.ts';
import { initRepository } from './restic/init.ts';
import { missingPaths } from './store/missing-paths.ts';

/** What the window and the command line may ask, answered by the parts. */
export function composeApi(parts: Parts): Api {
  const { desk, news, vault, courier, report, stores } = parts;
  const { runs } = stores;
  return {
    profiles: profilesApi(parts),
    runs: runAnswers({ desk, runs, report, unknownRun }),
    ...composeRepositoryApi(parts),
    ...composeHookApi(parts, (profileId, task) => lastEnded(profileId, task, parts)),
    secrets: secretAnswers({
      vault,
      changed: () => {
        news.tell('changed', { what: 'secrets' });
        stores.deliveries.releaseWaiting(Date.now());
        courier.wake();
      },
    }),
    app: {
      about: () => about(parts),
      doctor: () => examine(parts),
      chooseFolders: () => parts.host.chooseFolders(),
    },
  };
}

function profilesApi(parts: Parts): Api['profiles'] {
  return profileAnswers({
    configuration: parts.configuration,
    newId: uuid,
    summary: (profile, repository) => summarise(profile, repository, parts),
    isRunning: (profileId) => parts.desk.current(profileId) !== null,
    readImport: (request) =>
      readImport(request, { newId: uuid, channels: parts.configuration.read().channels }),
    secretNames: () => parts.vault.list(),
    createRepository: (repository) => createRepository(repository, parts),
    changed: () => {
      parts.news.tell('changed', { what: 'profiles' });
    },
  });
}

async function about({ host, findEngine }: Parts): Promise<About> {
  const engine = await findEngine();
  return {
    version: host.version,
    dataFolder: host.dataFolder,
    engine: engine.ok ? engine.value : null,
    platform: process.platform,
  };
}

function summarise(profile: Profile, repository: Repository, parts: Parts): ProfileSummary {
  const nextRunAt = parts.scheduler.nextRunAt(profile);
  const hooks = new Set(
    Object.values(profile.tasks).flatMap((task) => task.hooks.map(({ id }) => id)),
  );
  const failing = parts.stores.deliveries.health.failingHooks().get(profile.id) ?? [];
  return {
    profile,
    repository,
    lastRun: lastEnded(profile.id, 'backup', parts),
    currentRun: parts.desk.current(profile.id),
    nextRunAt: nextRunAt === null ? null : new Date(nextRunAt).toISOString(),
    failingHooks: failing.filter((id) => hooks.has(id)),
  };
}

function lastEnded(profileId: string, task: TaskName, { stores }: Parts): Run | null {
  return stores.runs.lastEnded(profileId, task);
}

async function createRepository(
  repository: Repository,
  parts: Parts,
): ReturnType<typeof initRepository> {
  const opened = await openWithSecrets(repository, parts);
  return opened.ok ? initRepository(opened.value.engine, opened.value.access) : opened;
}

async function examine(parts: Parts): Promise<readonly Finding[]> {
  const { vault, configuration, host } = parts;
  const [engine, state, names] = await Promise.all([
    parts.findEngine(),
    vault.state(),
    vault.list(),
  ]);
  const known = new Set(names.ok ? names.value : []);
  const { profiles, channels } = configuration.read();
  return doctorFindings({
    engine,
    vault: state,
    dataFolder: { path: host.dataFolder, writable: await isWritable(host.dataFolder) },
    configuration: { damage: configuration.damage },
    history: parts.stores.damage
      ? { ok: false, message: `${parts.stores.damage.message} ${parts.stores.damage.hint}` }
      : { ok: true, message: 'It can be read.' },
    platform: process.platform,
    profiles: await Promise.all(
      profiles.map(async (profile) => {
        const draft = parts.find(profile.id);
        const used = draft === null ? [] : secretsOfDraft(draft, channels);
        return {
          name: profile.name,
          missingSecrets: names.ok ? [...new Set(used)].filter((name) => !known.has(name)) : [],
          missingPaths: await missingPaths(profile.source.paths),
        };
      }),
    ),
  });
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false; // that is the answer
  }
}
