import type { TaskName } from '../../../preload/contract/profile.ts';
import { taskNames } from '../../core/task-names.ts';
import type { Tell } from '../imported.ts';
import { isTable, type Table } from '../plain-values.ts';
import { sendKeys } from './sends.ts';

const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'inherit',
  'repository',
  'password-file',
  'password-command',
  'base-dir',
  'env',
  'retention',
  ...taskNames,
]);

/** What is read of every section, and what is read of one. */
const READ_OF_SECTIONS: Readonly<Record<TaskName | 'each', ReadonlySet<string>>> = {
  each: new Set([...sendKeys, 'schedule']),
  backup: new Set(['source', 'exclude', 'tag', 'no-error-on-warning']),
  copy: new Set(['repository', 'password-file', 'password-command']),
  check: new Set(),
  forget: new Set(),
  prune: new Set(),
};

const SHELL_COMMANDS = /^run-(before|after|after-fail|finally)$/;

/** Names each key of a profile that has no place in Bellhop yet, so that nobody misses it later. */
export function tellOtherKeys(profile: Table, tell: Tell): void {
  for (const key of Object.keys(profile).filter((each) => !READ_ELSEWHERE.has(each))) {
    tell(key, whyNot(key));
  }
  for (const task of taskNames) {
    const section = profile[task];
    if (isTable(section)) tellOtherTaskKeys(section, task, tell);
  }
  tellRetention(profile, tell);
}

function tellOtherTaskKeys(section: Table, task: TaskName, tell: Tell): void {
  for (const [key, value] of Object.entries(section)) {
    if (READ_OF_SECTIONS.each.has(key) || READ_OF_SECTIONS[task].has(key)) continue;
    if (task === 'forget' && key.startsWith('keep-')) continue;
    if (key === 'schedule-permission' && value === 'user') continue;
    tell(`${task}.${key}`, whyNot(key));
  }
}

/** The rules of the section are read elsewhere. */
function tellRetention({ retention }: Table, tell: Tell): void {
  if (!isTable(retention)) return;
  for (const [key, value] of Object.entries(retention)) {
    if (key.startsWith('keep-') || value === false) continue;
    const where = `retention.${key}`;
    if (key === 'after-backup' || key === 'before-backup') {
      tell(where, 'left out, in Bellhop forget has a schedule of its own; choose one');
    } else tell(where, whyNot(key));
  }
}

function whyNot(key: string): string {
  if (SHELL_COMMANDS.test(key)) return 'left out, Bellhop runs no shell commands';
  if (key === 'iexclude') {
    return 'left out, Bellhop has only exclusions that heed upper and lower case';
  }
  if (key === 'schedule-permission') return 'left out, Bellhop runs as the user who is logged in';
  return 'left out, Bellhop has nothing like it yet';
}
