/** One difference between two snapshots, as it is shown: a sign, a word, a tone. */
export interface MarkedChange {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'succeeded' | 'failed' | 'warned' | 'waiting';
}

const added: MarkedChange = { sign: '+', word: 'added', tone: 'succeeded' };
const removed: MarkedChange = { sign: '−', word: 'removed', tone: 'failed' };
const changed: MarkedChange = { sign: 'M', word: 'changed', tone: 'warned' };
const retyped: MarkedChange = { sign: 'T', word: 'became another kind of file', tone: 'warned' };
const touched: MarkedChange = { sign: 'U', word: 'only its properties changed', tone: 'waiting' };
const suspect: MarkedChange = {
  sign: '?',
  word: 'same properties, other content: the disk or the memory may be failing',
  tone: 'failed',
};

/**
 * What restic's letters for a difference mean; of several the one that weighs most.
 * https://restic.readthedocs.io/en/stable/075_scripting.html#diff
 */
export function markOfChange(modifier: string): MarkedChange {
  if (modifier.includes('+')) return added;
  if (modifier.includes('-')) return removed;
  if (modifier.includes('?')) return suspect;
  if (modifier.includes('T')) return retyped;
  if (modifier.includes('M')) return changed;
  return touched;
}
