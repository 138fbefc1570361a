import type { RepositoryApi } from '../preload/contract/repository-api.ts';
import type { Parts } from './compose.ts';
import { needsOfOpening, untilAfter } from './compose-opening.ts';
import { ownTag } from './core/own-tag.ts';
import { within } from './ipc/within-repository.ts';
import { previewForget } from './restic/forget-preview.ts';
import { previewPrune } from './restic/prune-preview.ts';

/** restic reads the whole index for it, and somebody waits. */
const PREVIEW_LIMIT_MS = 600_000;

/** What forgetting and pruning would do, answered before anybody does it. */
export function composePreviews(
  parts: Parts,
): Pick<RepositoryApi['repositories'], 'previewForget' | 'previewPrune'> {
  const soon = (): AbortSignal => untilAfter(PREVIEW_LIMIT_MS, parts);
  return {
    previewForget: (profileId, keep) =>
      within(profileId, needsOfOpening(parts), ({ engine, access }, { profile }) =>
        previewForget(engine, access, { keep, tag: ownTag(profile) }, soon()),
      ),
    previewPrune: (profileId) =>
      within(profileId, needsOfOpening(parts), ({ engine, access }, { profile }) =>
        previewPrune(engine, access, profile.upkeep, soon()),
      ),
  };
}
