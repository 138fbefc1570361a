import { randomBytes } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { v7 as uuid } from 'uuid';
import type { AccessReport } from '../preload/contract/access.ts';
import type { About, Api, Finding } from '../preload/contract/api.ts';
import type { Failure } from '../preload/contract/result.ts';
import { sentencesInWords } from '../words/list.ts';
import { t } from '../words/t.ts';
import type { Parts } from './compose.ts';
import { overduesOf, sizesOf } from './compose-health.ts';
import { composeHookApi } from './compose-hook-api.ts';
import { composeAccessApi, rightsOf } from './compose-access.ts';
import { unansweredOf } from './compose-conditions.ts';
import { composeCatcherApi } from './compose-catcher.ts';
import { composeEngineApi } from './compose-engine-api.ts';
import { composeGroupApi } from './compose-groups.ts';
import { composeRepositoryApi, createRepository } from './compose-repository-api.ts';
import { suggestionsOfThisComputer } from './compose-suggestions.ts';
import { composeScheduleApi } from './compose-schedules.ts';
import { composeSnapshotApi } from './compose-snapshot-api.ts';
import { summariesOf } from './compose-summaries.ts';
import { composeSupportApi } from './compose-support.ts';
import { doctorFindings } from './core/doctor.ts';
import type { ProfileFacts } from './core/doctor-profile.ts';
import { readablePassword } from './core/readable-password.ts';
import { secretsOfDraft } from './core/secret-names.ts';
import { unknownRun } from './flow/run-failures.ts';
import { readImport } from './import/read-import.ts';
import { profileAnswers } from './ipc/profiles.ts';
import { runAnswers } from './ipc/runs.ts';
import { secretAnswers } from './ipc/secrets.ts';
import { missingPaths } from './store/missing-paths.ts';

/** What the window and the command line may ask, answered by the parts. */
export function composeApi(parts: Parts): Api {
  const { desk, report, stores } = parts;
  const secrets = secretsApi(parts);
  const { runs } = stores;
  const accessRoom = composeAccessApi(parts);
  const { access, ...rights } = accessRoom.api;
  const own = {
    about: () => about(parts),
    doctor: () => examine(parts, accessRoom.lastLook),
  };
  return {
    profiles: {
      ...profilesApi(parts),
      access,
      sizes: async (profileId) => sizesOf(profileId, parts),
    },
    schedules: composeScheduleApi(parts),
    runs: runAnswers({ desk, runs, report, unknownRun }),
    snapshots: composeSnapshotApi(parts),
    repositories: composeRepositoryApi(parts),
    groups: composeGroupApi(parts),
    engine: composeEngineApi(parts),
    ...composeHookApi(parts, {
      lastRun: (profileId, task) => runs.lastEnded(profileId, task),
      setSecret: secrets.set,
    }),
    catcher: composeCatcherApi(parts),
    secrets,
    app: {
      ...own,
      ...composeSupportApi(parts, own),
      chooseFolders: () => parts.host.chooseFolders(),
      chooseFile: () => parts.host.chooseFile(),
      ...rights,
      suggestions: suggestionsOfThisComputer,
    },
  };
}

function secretsApi({ vault, news, stores, courier }: Parts): Api['secrets'] {
  return secretAnswers({
    vault,
    makePassword: () => readablePassword(randomBytes),
    changed: () => {
      news.tell('changed', { what: 'secrets' });
      stores.deliveries.releaseWaiting(Date.now());
      courier.wake();
    },
  });
}

function profilesApi(parts: Parts): Omit<Api['profiles'], 'access' | 'sizes'> {
  return profileAnswers({
    configuration: parts.configuration,
    newId: uuid,
    summaries: (drafts) => summariesOf(drafts, parts),
    isRunning: (profileId) => parts.desk.current(profileId) !== null,
    readImport: (request) =>
      readImport(request, { newId: uuid, channels: parts.configuration.read().channels }),
    secretNames: () => parts.vault.list(),
    createRepository: (repository) => createRepository(repository, parts),
    changed: (profileId) => {
      const profile = profileId === null ? {} : { profileId };
      parts.news.tell('changed', { what: 'profiles', ...profile });
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

async function examine(
  parts: Parts,
  lastLook: (profileId: string) => AccessReport | undefined,
): Promise<readonly Finding[]> {
  const { vault, configuration, host } = parts;
  const [engine, state, names] = await Promise.all([
    parts.findEngine(),
    vault.state(),
    vault.list(),
  ]);
  const known = new Set(names.ok ? names.value : []);
  const { profiles, channels } = configuration.read();
  const overdues = overduesOf(profiles, parts);
  return doctorFindings({
    engine,
    vault: state,
    dataFolder: { path: host.dataFolder, writable: await isWritable(host.dataFolder) },
    configuration: { damage: configuration.damage },
    history: historyState(parts.stores.damage),
    platform: process.platform,
    missingRights: await rightsOf(profiles),
    profiles: await Promise.all(
      overdues.map(async ({ profile, overdueSince }) => {
        const draft = parts.find(profile.id);
        const used = draft === null ? [] : secretsOfDraft(draft, channels);
        return {
          name: profile.name,
          missingSecrets: names.ok ? [...new Set(used)].filter((name) => !known.has(name)) : [],
          missingPaths: await missingPaths(profile.source.paths),
          ...unreadableOf(lastLook(profile.id)),
          overdueSince,
          unanswered: await unansweredOf(profile, parts),
        };
      }),
    ),
  });
}

/** The doctor looks at no file itself: that may take its time, and the window asks it often. */
function unreadableOf(
  report: AccessReport | undefined,
): Pick<ProfileFacts, 'unreadable'> | undefined {
  return report && { unreadable: { count: report.unreadableCount, first: report.unreadable } };
}

function historyState(damage: Failure | null): { readonly ok: boolean; readonly message: string } {
  return damage === null
    ? { ok: true, message: t('doctor.readable') }
    : { ok: false, message: sentencesInWords([damage.message, damage.hint]) };
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false; // that is the answer
  }
}
