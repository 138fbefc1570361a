import { useEffect, useState } from 'react';
import type { Run } from '../../../preload/contract/run.ts';
import { api } from '../../api.ts';
import { askAfterPause, later } from './debounce.ts';

const TYPING_PAUSE_MS = 200;
const MOST_RUNS = 8;

/** The newest runs in which main finds the text; none for an empty one. */
export function useFoundRuns(query: string): readonly Run[] {
  const [found, setFound] = useState<{ readonly text: string; readonly runs: readonly Run[] }>({
    text: '',
    runs: [],
  });
  const text = query.trim();
  useEffect(() => {
    if (text === '') return undefined;
    return askAfterPause({
      text,
      pauseMs: TYPING_PAUSE_MS,
      later,
      ask: (wanted) => api.runs.list({ text: wanted, limit: MOST_RUNS }),
      tell: (runs) => {
        setFound({ text, runs });
      },
    });
  }, [text]);
  return found.text === text ? found.runs : [];
}
