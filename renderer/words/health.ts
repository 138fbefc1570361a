import type { AccessReport } from '../../preload/contract/access.ts';
import type { ProfileSummary, SizePoint } from '../../preload/contract/run.ts';
import type { RepositoryStats } from '../../preload/contract/snapshot.ts';
import { formatBytes } from './bytes.ts';
import { formatCount } from './count.ts';
import { formatInstant, type Reader } from './instant.ts';

const DAY_MS = 86_400_000;

/** How long a success is overdue, in words; empty where none is. */
export function overdueInWords(since: string | null, now: Date): string {
  if (since === null) return '';
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  return days < 1 ? 'overdue' : `overdue for ${formatCount(days, { one: 'day', many: 'days' })}`;
}

/** When the last backup succeeded, where the newest run does not say it already; empty else. */
export function lastSuccessInWords(
  { lastRun, lastSuccessAt }: Pick<ProfileSummary, 'lastRun' | 'lastSuccessAt'>,
  reader: Reader,
): string {
  if (lastRun === null) return '';
  if (lastSuccessAt === null) return lastRun.task === 'backup' ? 'no backup yet' : '';
  if (lastRun.task === 'backup' && lastRun.finishedAt === lastSuccessAt) return '';
  return `last backup ${formatInstant(lastSuccessAt, reader)}`;
}

/** How the sizes went, for those who do not see the line. */
export function sizesInWords(points: readonly SizePoint[], locale?: string): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const backups = formatCount(points.length, { one: 'backup', many: 'backups' }, locale);
  const from = formatBytes(first.bytesProcessed, locale);
  const to = formatBytes(last.bytesProcessed, locale);
  return points.length === 1 || from === to
    ? `${backups}, ${to}`
    : `${backups}, from ${from} to ${to}`;
}

/** A repository's size in facts that a person compares. */
export function statsInWords(
  { snapshots, bytesStored, bytesUncompressed }: RepositoryStats,
  locale?: string,
): readonly string[] {
  const count = formatCount(snapshots, { one: 'snapshot', many: 'snapshots' }, locale);
  const stored = `${formatBytes(bytesStored, locale)} in the repository`;
  if (bytesUncompressed === null || bytesStored === 0) return [count, stored];
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const times = ratio.format(bytesUncompressed / bytesStored);
  const before = formatBytes(bytesUncompressed, locale);
  return [count, stored, `${before} before compression (${times} to 1)`];
}

/** What looking at the sources found, in one sentence. */
export function accessInWords({
  looked,
  isComplete,
  unreadableCount,
}: Pick<AccessReport, 'looked' | 'isComplete' | 'unreadableCount'>): string {
  const seen = formatCount(looked, { one: 'file or folder', many: 'files and folders' });
  const which = isComplete ? seen : `the first ${seen}`;
  return unreadableCount > 0
    ? `${new Intl.NumberFormat().format(unreadableCount)} of ${which} cannot be read.`
    : `Bellhop can read ${isComplete ? 'all ' : ''}${which}: it is the repository that refuses.`;
}

/** How much a check reads, so that nobody takes a look at the structure for more. */
export function checkInWords(readData: string): string {
  if (readData === '')
    return 'This check looks at the structure only. Let it read the data too, to find what is broken.';
  const much = readData === 'all' ? 'all data' : `${readData} of the data`;
  return `This check reads ${much}, which takes its time.`;
}
