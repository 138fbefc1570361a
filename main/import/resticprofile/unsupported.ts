import type { Tell } from '../imported.ts';
import { isTable, listOf, type Plain, type Table } from '../plain-values.ts';

const READ_ELSEWHERE = new Set([
  'inherit',
  'repository',
  'password-file',
  'password-command',
  'base-dir',
  'env',
  'backup',
]);

const TASKS = new Set(['check', 'copy', 'forget', 'prune']);

const SHELL_COMMANDS = /^run-(before|after|after-fail|finally)$/;

/** Names each key of a profile that has no place in Bellhop yet, so that nobody misses it later. */
export function tellOtherKeys(profile: Table, tell: Tell): void {
  for (const [key, value] of Object.entries(profile)) {
    if (READ_ELSEWHERE.has(key)) continue;
    if (TASKS.has(key)) tell(key, `left out${sendsIn(value)}, Bellhop runs backups only so far`);
    else if (key === 'retention') {
      tell(key, 'left out, Bellhop keeps all snapshots so far; thin them out with restic forget');
    } else if (SHELL_COMMANDS.test(key)) tell(key, 'left out, Bellhop runs no shell commands');
    else tell(key, 'left out, Bellhop has nothing like it yet');
  }
}

/** The same for the keys of the backup section. `handled` are those that are carried over. */
export function tellOtherBackupKeys(backup: Table, handled: ReadonlySet<string>, tell: Tell): void {
  for (const [key, value] of Object.entries(backup)) {
    if (handled.has(key) || key === 'no-error-on-warning') continue;
    if (key === 'schedule-permission' && value === 'user') continue;
    const where = `backup.${key}`;
    if (key === 'iexclude') {
      tell(where, 'left out, Bellhop has only exclusions that heed upper and lower case');
    } else if (SHELL_COMMANDS.test(key)) tell(where, 'left out, Bellhop runs no shell commands');
    else if (key === 'schedule-permission') {
      tell(where, 'left out, Bellhop runs as the user who is logged in');
    } else tell(where, 'left out, Bellhop has nothing like it yet');
  }
}

function sendsIn(section: Plain): string {
  if (!isTable(section)) return '';
  const count = Object.entries(section)
    .filter(([key]) => key.startsWith('send-'))
    .reduce((sum, [, sends]) => sum + listOf(sends).length, 0);
  if (count === 0) return '';
  return count === 1 ? ' with its HTTP hook' : ` with its ${String(count)} HTTP hooks`;
}
