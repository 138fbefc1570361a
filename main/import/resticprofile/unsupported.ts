import type { Tell } from '../imported.ts';
import { isTable, type Table } from '../plain-values.ts';
import { optionKeys } from './options.ts';
import { sectionNames, type SectionName } from './section-names.ts';
import { sendKeys } from './sends.ts';
import { sourceKeys } from './source.ts';

const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'inherit',
  'repository',
  'password-file',
  'password-command',
  'base-dir',
  'env',
  'retention',
  ...optionKeys.profile,
  ...sectionNames,
]);

/** What is read of every section, and what is read of one. */
const READ_OF_SECTIONS: Readonly<Record<SectionName | 'each', ReadonlySet<string>>> = {
  each: new Set([...sendKeys, 'schedule']),
  backup: new Set([...sourceKeys, ...optionKeys.backup, 'tag', 'no-error-on-warning']),
  copy: new Set(['repository', 'password-file', 'password-command']),
  check: new Set(optionKeys.check),
  forget: new Set(['group-by']),
  prune: new Set(optionKeys.prune),
};

const READ_OF_RETENTION: ReadonlySet<string> = new Set([
  'group-by',
  'after-backup',
  'before-backup',
]);

const SHELL_COMMANDS = /^run-(before|after|after-fail|finally)$/;

/** Names each key of a profile that has no place in Bellhop yet, so that nobody misses it later. */
export function tellOtherKeys(profile: Table, tell: Tell): void {
  for (const key of Object.keys(profile).filter((each) => !READ_ELSEWHERE.has(each))) {
    tell(key, whyNot(key));
  }
  for (const task of sectionNames) {
    const section = profile[task];
    if (isTable(section)) tellOtherTaskKeys(section, task, tell);
  }
  tellRetention(profile, tell);
}

function tellOtherTaskKeys(section: Table, task: SectionName, tell: Tell): void {
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
    if (key.startsWith('keep-') || READ_OF_RETENTION.has(key) || value === false) continue;
    tell(`retention.${key}`, whyNot(key));
  }
}

function whyNot(key: string): string {
  if (SHELL_COMMANDS.test(key)) return 'left out, Bellhop runs no shell commands';
  if (key === 'schedule-permission') return 'left out, Bellhop runs as the user who is logged in';
  return 'left out, Bellhop has nothing like it yet';
}
