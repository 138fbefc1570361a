import type { RunStats } from '../../preload/contract/run.ts';
import { spokenLocale, t, translator } from '../../words/t.ts';

/** What is compared: the files of a backup, and how many of them were new or changed. */
export type Size = Pick<RunStats, 'filesProcessed' | 'filesNew' | 'filesChanged'>;

/** With fewer earlier backups than this, nobody knows what is usual. */
const ENOUGH = 5;

/** Less than this part of the usual number of files is far fewer. */
const FAR_FEWER = 0.5;

/** More than so many times the usual number of changes are far more, … */
const FAR_MORE = 10;

/** … if they are this part of all files as well, … */
const MOST_FILES = 0.5;

/** … and at least this many: in a small folder, much may change at once. */
const MANY_FILES = 100;

/**
 * Says what is unusual about a backup, in words that follow "The backup is made, but"; null where
 * nothing is. `earlier` are the profile's successful backups, newest first. A drop of the number of
 * files is told once: the next backup is compared with this one as well.
 */
export function findAnomaly(now: Size, earlier: readonly Size[]): string | null {
  const [last] = earlier;
  if (last === undefined || earlier.length < ENOUGH) return null;
  const usualFiles = median(earlier.map(({ filesProcessed }) => filesProcessed));
  const isFewer = (than: number): boolean => now.filesProcessed < than * FAR_FEWER;
  if (isFewer(usualFiles) && isFewer(last.filesProcessed)) {
    return t('verdicts.fewerFiles', { now: words(now.filesProcessed), usual: words(usualFiles) });
  }
  const changes = changesOf(now);
  const usualChanges = median(earlier.map(changesOf));
  const isMuch = changes >= MANY_FILES && changes > now.filesProcessed * MOST_FILES;
  if (isMuch && changes > usualChanges * FAR_MORE) {
    return t('verdicts.moreChanges', {
      changes: words(changes),
      files: words(now.filesProcessed),
      usual: words(usualChanges),
    });
  }
  return null;
}

function changesOf({ filesNew, filesChanged }: Size): number {
  return filesNew + filesChanged;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function words(count: number): string {
  return count.toLocaleString(translator.language === 'en' ? 'en-GB' : spokenLocale());
}
