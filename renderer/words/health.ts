import type { AccessReport } from '../../preload/contract/access.ts';
import type { ProfileSummary, SizePoint } from '../../preload/contract/run.ts';
import type { RepositoryStats } from '../../preload/contract/snapshot.ts';
import { spokenLocale, t } from '../../words/t.ts';
import { formatBytes } from './bytes.ts';
import { formatNumber } from './count.ts';
import { formatInstant, type Reader } from './instant.ts';

const DAY_MS = 86_400_000;

/** How long a success is overdue, in words; empty where none is. */
export function overdueInWords(since: string | null, now: Date): string {
  if (since === null) return '';
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  return days < 1 ? t('outcomes.overdue') : t('outcomes.overdueFor', { count: days });
}

/** When the last backup succeeded, where the newest run does not say it already; empty else. */
export function lastSuccessInWords(
  { lastRun, lastSuccessAt }: Pick<ProfileSummary, 'lastRun' | 'lastSuccessAt'>,
  reader: Reader,
): string {
  if (lastRun === null || lastSuccessAt === null) return '';
  if (lastRun.task === 'backup' && lastRun.finishedAt === lastSuccessAt) return '';
  return t('outcomes.lastBackup', { time: formatInstant(lastSuccessAt, reader) });
}

/** How the sizes went, for those who do not see the line. */
export function sizesInWords(points: readonly SizePoint[], locale = spokenLocale()): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const backups = t('units.backups', { count: points.length });
  const from = formatBytes(first.bytesProcessed, locale);
  const to = formatBytes(last.bytesProcessed, locale);
  return points.length === 1 || from === to
    ? t('outcomes.sizeOf', { backups, size: to })
    : t('outcomes.sizesOf', { backups, from, to });
}

/** A repository's size in facts that a person compares. */
export function statsInWords(
  { snapshots, bytesStored, bytesUncompressed }: RepositoryStats,
  locale = spokenLocale(),
): readonly string[] {
  const count = t('units.snapshots', { count: snapshots });
  const stored = t('snapshots.stored', { bytes: formatBytes(bytesStored, locale) });
  if (bytesUncompressed === null || bytesStored === 0) return [count, stored];
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const times = ratio.format(bytesUncompressed / bytesStored);
  const bytes = formatBytes(bytesUncompressed, locale);
  return [count, stored, t('snapshots.uncompressed', { bytes, times })];
}

/** What looking at the sources found, in one sentence. */
export function accessInWords({
  looked,
  isComplete,
  unreadableCount,
}: Pick<AccessReport, 'looked' | 'isComplete' | 'unreadableCount'>): string {
  if (unreadableCount > 0) {
    return t(isComplete ? 'access.unreadableOf' : 'access.unreadableOfFirst', {
      unreadable: formatNumber(unreadableCount),
      count: looked,
    });
  }
  return t(isComplete ? 'access.readableAll' : 'access.readableFirst', { count: looked });
}

/** How much a check reads, so that nobody takes a look at the structure for more. */
export function checkInWords(readData: string): string {
  if (readData === '') return t('access.checkStructure');
  return readData === 'all' ? t('access.checkAll') : t('access.checkPart', { part: readData });
}
