import * as z from 'zod';
import type { TaskResult } from '../../preload/contract/run.ts';
import { count } from './fields.ts';
import { readForget } from './forget-groups.ts';
import { parseJson } from './parse-json.ts';

type ResultOf<K extends TaskResult['kind']> = Extract<TaskResult, { readonly kind: K }>;

/** Gathers the numbers of a task from what restic says; what it does not know, it passes over. */
export interface ResultReader {
  readonly readOutput: (line: string) => void;
  readonly result: () => TaskResult | null;
}

const checkSchema = z.object({
  message_type: z.literal('summary'),
  num_errors: count,
  broken_packs: z
    .array(z.string().regex(/^[0-9a-f]{8,64}$/))
    .catch([])
    .default([]),
  suggest_repair_index: z.boolean().catch(false).default(false),
  suggest_prune: z.boolean().catch(false).default(false),
});

/** More broken packs than anybody types. */
const NAMED_PACKS = 20;

/** Reads `check --json`, which there is since 0.18: before, it has no result. */
export function checkReader(): ResultReader {
  let result: ResultOf<'check'> | null = null;
  return {
    readOutput: (line) => {
      const read = checkSchema.safeParse(parseJson(line));
      if (!read.success) return;
      const errors = read.data.num_errors;
      result = { kind: 'check', errors, suggestions: suggestionsOf(read.data) };
    },
    result: () => result,
  };
}

/** A damaged repository must not be pruned, though restic says so of what nothing seems to need. */
function suggestionsOf(said: z.infer<typeof checkSchema>): readonly string[] {
  const packs = said.broken_packs.slice(0, NAMED_PACKS);
  return [
    ...(said.suggest_repair_index ? ['repair index'] : []),
    ...(packs.length === 0 ? [] : [`repair packs ${packs.join(' ')}`, 'repair snapshots --forget']),
    ...(said.suggest_prune && said.num_errors === 0 ? ['prune'] : []),
  ];
}

/** Reads the text of `prune`, which has no JSON up to 0.19.1. */
export function pruneReader(): ResultReader {
  let bytesFreed: number | null = null;
  let bytesUnused: number | null = null;
  return {
    readOutput: (line) => {
      bytesFreed = amountIn(/^total prune:\s+\d+ blobs \/ (.+)$/, line) ?? bytesFreed;
      bytesUnused = amountIn(/^unused size after prune:\s+(.+?)(?: \(.*)?$/, line) ?? bytesUnused;
    },
    result: () => ({ kind: 'prune', bytesFreed, bytesUnused }),
  };
}

/** Counts the lines of `copy`, which has no JSON up to 0.19.1. */
export function copyReader(): ResultReader {
  let copied = 0;
  let skipped = 0;
  return {
    readOutput: (line) => {
      if (/^snapshot [0-9a-f]+ saved\b/.test(line)) copied += 1;
      if (/^skipping (?:source )?snapshot /.test(line)) skipped += 1;
    },
    result: () => ({ kind: 'copy', copied, skipped }),
  };
}

/** The numbers of `forget --json`: it tells what it was to remove, also where it could not. */
export function forgetResult(output: string, notRemoved: number): ResultOf<'forget'> | null {
  const groups = readForget(output);
  if (groups === null) return null;
  const kept = groups.reduce((sum, { keep }) => sum + keep.length, 0);
  const planned = groups.reduce((sum, { remove }) => sum + remove.length, 0);
  const left = Math.min(planned, notRemoved);
  return { kind: 'forget', kept: kept + left, removed: planned - left };
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** restic writes three decimals, so large amounts are rounded. */
function amountIn(pattern: RegExp, line: string): number | null {
  const said = pattern.exec(line)?.[1] ?? '';
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ([KMGT]?i?B)$/.exec(said) ?? [];
  const power = UNITS.indexOf(unit);
  return amount === undefined || power < 0 ? null : Math.round(Number(amount) * 1_024 ** power);
}
