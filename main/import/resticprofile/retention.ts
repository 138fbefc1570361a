import type { Retention } from '../../../preload/contract/profile.ts';
import { emptyRetention } from '../../../preload/contract/usual-profile.ts';
import { t } from '../../../words/t.ts';
import { retentionSchema } from '../../core/retention-schema.ts';
import type { Tell } from '../imported.ts';
import { isTable, listOf, textOf, textsOf, type Plain, type Table } from '../plain-values.ts';

const COUNTS: ReadonlyMap<string, keyof Retention> = new Map([
  ['keep-last', 'last'],
  ['keep-hourly', 'hourly'],
  ['keep-daily', 'daily'],
  ['keep-weekly', 'weekly'],
  ['keep-monthly', 'monthly'],
  ['keep-yearly', 'yearly'],
]);

const DURATIONS: ReadonlyMap<string, keyof Retention> = new Map([
  ['keep-within', 'within'],
  ['keep-within-hourly', 'withinHourly'],
  ['keep-within-daily', 'withinDaily'],
  ['keep-within-weekly', 'withinWeekly'],
  ['keep-within-monthly', 'withinMonthly'],
  ['keep-within-yearly', 'withinYearly'],
]);

const GROUPS: ReadonlyMap<string, Retention['groupBy'][number]> = new Map([
  ['host', 'host'],
  ['hosts', 'host'],
  ['path', 'paths'],
  ['paths', 'paths'],
  ['tag', 'tags'],
  ['tags', 'tags'],
]);

/** What is kept, and whether every backup is followed by a forget that keeps it. */
export interface WrittenRetention {
  readonly retention: Retention | null;
  readonly followsBackup: boolean;
}

/**
 * Reads which snapshots are kept, from the `forget` section or else from `retention`. With a rule
 * that Bellhop does not have (`unlimited`, tags that must all be there) none is taken, for the others
 * alone would forget more than was meant.
 */
export function readRetention(profile: Table, tell: Tell): WrittenRetention {
  const sections = ['forget', 'retention'] as const;
  const [name, second] = sections.filter((each) => rulesIn(profile[each]).length > 0);
  if (second !== undefined) tell(second, t('importNotes.forgetCounts'));
  const retention = name === undefined ? null : readRules(name, profile[name], tell);
  for (const each of sections.filter((other) => other !== name)) {
    if (isTable(profile[each]) && profile[each]['group-by'] !== undefined) {
      tell(`${each}.group-by`, t('importNotes.groupAlone'));
    }
  }
  const mayFollow = name === 'retention' && retention !== null;
  return { retention, followsBackup: readOrder(profile['retention'], mayFollow, tell) };
}

function readRules(name: string, section: Plain | undefined, tell: Tell): Retention | null {
  const rules = rulesIn(section).map(([key, value]) => [key, ruleOf(key, value)] as const);
  const foreign = rules.find(([, rule]) => rule === null);
  if (foreign !== undefined) {
    tell(`${name}.${foreign[0]}`, t('importNotes.foreignRule'));
    return null;
  }
  const read = retentionSchema.safeParse(
    Object.assign(
      { ...emptyRetention, groupBy: groupsIn(name, section, tell) },
      ...rules.map(([, rule]) => rule),
    ),
  );
  return read.success ? read.data : null;
}

function rulesIn(section: Plain | undefined): readonly (readonly [key: string, value: Plain])[] {
  if (!isTable(section)) return [];
  return Object.entries(section).filter(
    ([key, value]) => key.startsWith('keep-') && textOf(value) !== '0',
  );
}

/** Null where Bellhop has no such rule, or none with such a value. */
function ruleOf(key: string, value: Plain): Partial<Retention> | null {
  const rule = partOf(key, value);
  // By itself it must keep something: that is what the schema asks of all of them together.
  return rule !== null && retentionSchema.safeParse(rule).success ? rule : null;
}

function partOf(key: string, value: Plain): Partial<Retention> | null {
  if (key === 'keep-tag') {
    const tags = listOf(value);
    return tags.includes(true) || tags.includes(false) ? null : { keepTags: textsOf(value) };
  }
  const text = textOf(value) ?? '';
  const duration = DURATIONS.get(key);
  if (duration !== undefined) return { [duration]: text };
  const count = COUNTS.get(key);
  return count !== undefined && /^\d{1,5}$/.test(text) ? { [count]: Number(text) } : null;
}

/** restic's own words: https://restic.readthedocs.io/en/stable/060_forget.html */
function groupsIn(name: string, section: Plain | undefined, tell: Tell): Retention['groupBy'] {
  const written = isTable(section) ? section['group-by'] : undefined;
  if (written === undefined) return emptyRetention.groupBy;
  const words = textsOf(written).flatMap((text) => text.split(','));
  const groups = words.map((word) => GROUPS.get(word.trim()));
  const known = groups.filter((group) => group !== undefined);
  if (known.length === groups.length && known.length > 0) return [...new Set(known)];
  tell(`${name}.group-by`, t('importNotes.noGroups'));
  return emptyRetention.groupBy;
}

/** What `retention` says of when it is applied. */
function readOrder(section: Plain | undefined, mayFollow: boolean, tell: Tell): boolean {
  if (!isTable(section)) return false;
  if (textOf(section['before-backup']) === 'true') {
    tell('retention.before-backup', t('importNotes.beforeBackup'));
  }
  if (textOf(section['after-backup']) !== 'true') return false;
  if (!mayFollow) {
    tell('retention.after-backup', t('importNotes.afterBackup'));
  }
  return mayFollow;
}
