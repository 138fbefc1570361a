import type { Channel } from '../../preload/contract/hook.ts';
import { t } from '../../words/t.ts';
import { channelSchema } from '../core/hook-schema.ts';

/** The channels of a file beside those that are there already. */
export interface ImportedChannels {
  /** Every channel that a hook of the file may name, by the name that the file gives it. */
  readonly byName: ReadonlyMap<string, Channel>;
  /** Those of the file that are not there yet. */
  readonly added: readonly Channel[];
  readonly notes: readonly string[];
}

/**
 * Adds the channels of a file to the stored ones. One that is there already is used again; one that
 * has another's name and differs gets a name of its own, for a hook must not go elsewhere unnoticed.
 */
export function importChannels(
  written: readonly Channel[],
  stored: readonly Channel[],
): ImportedChannels {
  const byName = new Map(stored.map((channel) => [channel.name, channel]));
  const names = new Set(byName.keys());
  const added: Channel[] = [];
  const notes: string[] = [];
  for (const channel of written) {
    const known = stored.find((each) => inWords(each) === inWords(channel));
    const name = known?.name ?? freeName(channel.name, names);
    if (name !== channel.name) {
      notes.push(t('failuresStore.importRenamed', { before: channel.name, name }));
    }
    const used = known ?? { ...channel, name };
    if (known === undefined) added.push(used);
    names.add(name);
    byName.set(channel.name, used);
  }
  return { byName, added, notes };
}

/** The schema gives the keys of both in the same order. */
function inWords(channel: Channel): string {
  return JSON.stringify({ ...channelSchema.parse(channel), id: '' });
}

function freeName(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let n = 2; taken.has(name); n += 1) name = `${wished} (${String(n)})`;
  return name;
}
