import { t } from '../../../words/t.ts';
import type { Tell } from '../imported.ts';
import { isTable, sectionOf, type Plain, type Table } from '../plain-values.ts';
import { optionKeys } from './options.ts';
import { scheduleKeys } from './schedule.ts';
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
  each: new Set([...sendKeys, 'schedule', ...scheduleKeys.map((key) => `schedule-${key}`)]),
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

/** What of a schedule Bellhop settles in another way. */
const SCHEDULE_KEYS = new Map<string, 'importNotes.runsWait' | 'importNotes.keepsHistory'>([
  ['schedule-lock-mode', 'importNotes.runsWait'],
  ['schedule-lock-wait', 'importNotes.runsWait'],
  ['schedule-log', 'importNotes.keepsHistory'],
  ['schedule-command-output', 'importNotes.keepsHistory'],
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
    if (isUsual(key, value)) continue;
    tell(`${task}.${key}`, whyNot(key));
  }
  for (const [key, value] of Object.entries(sectionOf(section['schedule']) ?? {})) {
    const name = `schedule-${key}`;
    if (scheduleKeys.includes(key) || isUsual(name, value)) continue;
    tell(`${task}.schedule.${key}`, whyNot(name));
  }
}

function isUsual(key: string, value: Plain): boolean {
  return key === 'schedule-permission' && (value === 'user' || value === 'user_logged_on');
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
  if (SHELL_COMMANDS.test(key)) return t('importNotes.noShell');
  if (key === 'schedule-permission') return t('importNotes.ownUser');
  return t(SCHEDULE_KEYS.get(key) ?? 'importNotes.nothingLikeYet');
}
