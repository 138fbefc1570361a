import path from 'node:path';
import type { Overwrite, RestorePreview, RestoreRequest } from '../../preload/contract/restore.ts';
import { bytesInWords, filesInWords } from '../core/figures.ts';
import { followRun, type Surroundings } from './follow-run.ts';
import { askAbout } from './question.ts';
import { findProfile, type Reception } from './reception.ts';

/** The words of `bellhop restore`. */
export interface RestoreWords {
  readonly positionals: readonly string[];
  readonly values: {
    readonly to?: string | undefined;
    readonly 'in-place': boolean;
    readonly overwrite: string;
    readonly delete: boolean;
    readonly verify: boolean;
    readonly 'dry-run': boolean;
  };
}

type RestoreCommand = (reception: Reception, surroundings: Surroundings) => Promise<number>;

/** The restore that the words ask for; null where they make none: it must be said where to. */
export function restoreCommandOf(words: RestoreWords): RestoreCommand | null {
  const [name, profile] = words.positionals;
  const request = requestOf(words);
  if (name !== 'restore' || profile === undefined || request === null) return null;
  if (words.values['dry-run']) {
    return ({ api }, { terminal }) =>
      askAbout(api, profile, terminal, {
        ask: (_, id) => api.snapshots.previewRestore(id, request),
        document: (preview) => preview,
        lines: previewLines,
      });
  }
  return async (reception, surroundings) => {
    const found = await findProfile(reception.api, profile);
    if (!found.ok) return surroundings.terminal.fail(found.failure);
    const { id } = found.value.profile;
    const started = await reception.api.snapshots.restore(id, request);
    if (!started.ok) return surroundings.terminal.fail(started.failure);
    return followRun(reception, started.value.id, surroundings);
  };
}

function requestOf({ positionals, values }: RestoreWords): RestoreRequest | null {
  const [, , snapshotId, ...paths] = positionals;
  const overwrite = OVERWRITES.find((each) => each === values.overwrite);
  const { to, verify } = values;
  // Not both, and not neither.
  const isSaid = (to === undefined) === values['in-place'];
  if (snapshotId === undefined || overwrite === undefined || !isSaid) return null;
  return {
    snapshotId,
    paths: paths.length === 0 ? ['/'] : paths,
    target: to === undefined ? { kind: 'in-place' } : { kind: 'folder', path: path.resolve(to) },
    overwrite,
    deleteOthers: values.delete,
    verify,
  };
}

const OVERWRITES: readonly Overwrite[] = ['always', 'if-changed', 'if-newer', 'never'];

function previewLines(preview: RestorePreview): readonly string[] {
  const { target, filesTotal, filesRestored, filesSkipped, filesDeleted } = preview;
  return [
    `Into ${target}: ${filesInWords(filesRestored)} of ${String(filesTotal)} would be restored (${bytesInWords(preview.bytesRestored)}),`,
    `${String(filesSkipped)} left as they are, ${String(filesDeleted)} deleted.`,
  ];
}
