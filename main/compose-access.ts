import os from 'node:os';
import type { AccessReport, MissingRight } from '../preload/contract/access.ts';
import type { Api } from '../preload/contract/api.ts';
import type { EstimateApi } from '../preload/contract/estimate.ts';
import type { Profile } from '../preload/contract/profile.ts';
import type { Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import { lookAtSources } from './access/look-at-sources.ts';
import { missingRights, settingsPageOf } from './access/missing-rights.ts';
import { composeEstimates } from './compose-estimates.ts';
import { untilAfter } from './compose-opening.ts';
import type { Parts } from './compose.ts';
import { exclusionOf } from './core/exclusion.ts';
import { unknownProfile } from './ipc/profiles.ts';

type AccessApi = EstimateApi &
  Pick<Api['app'], 'missingRights' | 'openRights'> &
  Pick<Api['profiles'], 'access'>;

/** Nobody waits longer for what may be missing in a backup. */
const LOOK_MS = 20_000;

/** What may be asked of the rights to read the sources, and what was last answered. */
export function composeAccessApi(parts: Parts): {
  readonly api: AccessApi;
  readonly lastLook: (profileId: string) => AccessReport | undefined;
} {
  const looks = new Map<string, AccessReport>();
  const look = async (profileId: string): Promise<Result<AccessReport>> => {
    const known = parts.find(profileId);
    if (known === null) return { ok: false, failure: unknownProfile(profileId) };
    const report = await accessOf(known.profile, parts);
    looks.set(profileId, report);
    return { ok: true, value: report };
  };
  return {
    lastLook: (profileId) => looks.get(profileId),
    api: {
      access: look,
      missingRights: () => rightsOf(parts.configuration.read().profiles),
      openRights: (kind) => openRights(kind, parts),
      ...composeEstimates(parts),
    },
  };
}

async function accessOf(
  profile: Profile,
  { closing }: Pick<Parts, 'closing'>,
): Promise<AccessReport> {
  const { source } = profile;
  const [looked, rights] = await Promise.all([
    lookAtSources({
      paths: source.paths,
      isExcluded: exclusionOf(source, process.platform === 'win32'),
      signal: untilAfter(LOOK_MS, { closing }),
    }),
    rightsOf([profile]),
  ]);
  return { ...looked, missingRights: rights };
}

/** The rights that this system grants apart, and that these profiles lack. */
export function rightsOf(profiles: readonly Profile[]): Promise<readonly MissingRight[]> {
  return missingRights({
    platform: process.platform,
    home: os.homedir(),
    wantsShadowCopies: profiles.some(({ options }) => options.useFsSnapshot),
  });
}

async function openRights(kind: MissingRight['kind'], { host }: Parts): Promise<Result<null>> {
  const page = settingsPageOf(kind);
  return page === null
    ? {
        ok: false,
        failure: {
          kind: 'not-available',
          message: t('failuresStore.noSettingsPage'),
          hint: t('failuresStore.asAdministrator'),
        },
      }
    : host.openSettingsPage(page);
}
