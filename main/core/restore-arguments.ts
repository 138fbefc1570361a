import type { Limits } from '../../preload/contract/profile.ts';
import type { Overwrite } from '../../preload/contract/restore.ts';
import { patternLineOf, patternOf } from './restore-pattern.ts';
import type { Platform } from './restore-places.ts';
import type { RestoreStep } from './restore-plan.ts';

/** How a step is done. */
export interface RestoreManner {
  readonly platform: Platform;
  readonly overwrite: Overwrite;
  readonly deleteOthers: boolean;
  readonly verify: boolean;
  readonly dryRun: boolean;
  readonly limits: Limits;
}

/** The arguments of restic, and what does not fit among them. */
export interface RestoreArguments {
  /** All but the file's; a snapshot's id is never taken for an option. */
  readonly args: readonly string[];
  /** The lines of an `--include-file`; null where none is needed. */
  readonly includeFile: string | null;
}

/** All of a command line of Windows is 32,767 characters. */
const LONGEST_INCLUDES = 24_000;

/**
 * The command line of a step. `--json` comes first, so that a refused flag is told in JSON too. With
 * "=" no value can be taken for an option.
 */
export function restoreArguments(step: RestoreStep, manner: RestoreManner): RestoreArguments {
  const { snapshot, target, paths, except } = step;
  const includes = paths.map((path) => `--include=${patternOf(path)}`);
  const fits = includes.reduce((sum, { length }) => sum + length, 0) <= LONGEST_INCLUDES;
  const lines = fits ? [] : paths.map(patternLineOf);
  // upper and lower case name the same folder there
  const exclude = manner.platform === 'linux' ? 'exclude' : 'iexclude';
  return {
    args: [
      '--json',
      ...limitsOf(manner.limits),
      'restore',
      `--target=${target}`,
      `--overwrite=${manner.overwrite}`,
      ...(manner.deleteOthers ? ['--delete'] : []),
      ...(manner.dryRun ? ['--dry-run'] : []),
      ...(manner.verify && !manner.dryRun ? ['--verify'] : []),
      ...includes.filter((_, index) => fits || lines[index] === null),
      ...except.map((path) => `--${exclude}=${patternOf(path)}`),
      snapshot,
    ],
    includeFile: fits
      ? null
      : lines.flatMap((line) => (line === null ? [] : [`${line}\n`])).join(''),
  };
}

function limitsOf({ uploadKiB, downloadKiB }: Limits): readonly string[] {
  return [
    ...(uploadKiB === null ? [] : [`--limit-upload=${String(uploadKiB)}`]),
    ...(downloadKiB === null ? [] : [`--limit-download=${String(downloadKiB)}`]),
  ];
}
