import { formatCount } from './count.ts';

/** How much of the sources cannot be read. */
export function unreadableInWords(count: number): string {
  const what = formatCount(count, { one: 'file or folder', many: 'files and folders' });
  return `${what} cannot be read.`;
}
