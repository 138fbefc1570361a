import { readFile } from 'node:fs/promises';
import type { Amount, Estimate, EstimateApi } from '../preload/contract/estimate.ts';
import type { Source } from '../preload/contract/profile.ts';
import type { Failure, Result } from '../preload/contract/result.ts';
import { t } from '../words/t.ts';
import { measureSources } from './access/measure-sources.ts';
import { untilAfter } from './compose-opening.ts';
import type { Parts } from './compose.ts';
import { exclusionOf } from './core/exclusion.ts';
import { patternLines } from './core/pattern-lines.ts';
import { machineEnvironment } from './restic/environment.ts';

/** Nobody waits longer for a number, and a network share may never end. */
const COUNT_MS = 120_000;

/** What is asked about a source that is being written; one is counted at a time. */
export function composeEstimates({ closing }: Pick<Parts, 'closing'>): EstimateApi {
  let current: { readonly cancel: AbortController; soFar: Amount } | null = null;
  return {
    estimate: async (source) => {
      current?.cancel.abort();
      const own = { cancel: new AbortController(), soFar: { files: 0, bytes: 0 } };
      current = own;
      const signal = AbortSignal.any([own.cancel.signal, untilAfter(COUNT_MS, { closing })]);
      try {
        return await estimateOf(source, signal, (amount) => {
          own.soFar = amount;
        });
      } finally {
        if (current === own) current = null;
      }
    },
    estimateSoFar: async () => current?.soFar ?? null,
    cancelEstimate: async () => {
      current?.cancel.abort();
      return { ok: true, value: null };
    },
  };
}

async function estimateOf(
  source: Source,
  signal: AbortSignal,
  soFar: (amount: Amount) => void,
): Promise<Result<Estimate>> {
  if (source.command !== null) return { ok: false, failure: noFolders() };
  const patterns = await patternsOf(source);
  if (!patterns.ok) return patterns;
  const isExcluded = exclusionOf(
    { ...source, exclusions: patterns.value },
    process.platform === 'win32',
  );
  return { ok: true, value: await measureSources({ source, isExcluded, signal, soFar }) };
}

/** All patterns of a source, those in its files with the variables that restic would see. */
async function patternsOf(source: Source): Promise<Result<readonly string[]>> {
  const patterns = [...source.exclusions];
  const variables = machineEnvironment(process.env);
  for (const file of source.exclusionFiles) {
    try {
      patterns.push(...patternLines(await readFile(file, 'utf8'), variables));
    } catch {
      return { ok: false, failure: unreadablePatterns(file) };
    }
  }
  return { ok: true, value: patterns };
}

const noFolders = (): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.notCountable'),
  hint: t('failuresRestore.notCountableHint'),
});

const unreadablePatterns = (file: string): Failure => ({
  kind: 'invalid-input',
  message: t('failuresRestore.patternsUnread', { file }),
  hint: t('failuresRestore.patternsUnreadHint'),
});
