import { t } from '../../words/t.ts';

/** One difference between two snapshots, as it is shown: a sign, a word, a tone. */
export interface MarkedChange {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'succeeded' | 'failed' | 'warned' | 'waiting';
}

const marks = {
  added: { sign: '+', key: 'snapshots.changeAdded', tone: 'succeeded' },
  removed: { sign: '−', key: 'snapshots.changeRemoved', tone: 'failed' },
  changed: { sign: 'M', key: 'snapshots.changeChanged', tone: 'warned' },
  retyped: { sign: 'T', key: 'snapshots.changeRetyped', tone: 'warned' },
  touched: { sign: 'U', key: 'snapshots.changeTouched', tone: 'waiting' },
  suspect: { sign: '?', key: 'snapshots.changeSuspect', tone: 'failed' },
} as const;

/**
 * What restic's letters for a difference mean; of several the one that weighs most.
 * https://restic.readthedocs.io/en/stable/075_scripting.html#diff
 */
export function markOfChange(modifier: string): MarkedChange {
  const { sign, key, tone } = marks[kindOf(modifier)];
  return { sign, word: t(key), tone };
}

function kindOf(modifier: string): keyof typeof marks {
  if (modifier.includes('+')) return 'added';
  if (modifier.includes('-')) return 'removed';
  if (modifier.includes('?')) return 'suspect';
  if (modifier.includes('T')) return 'retyped';
  if (modifier.includes('M')) return 'changed';
  return 'touched';
}
