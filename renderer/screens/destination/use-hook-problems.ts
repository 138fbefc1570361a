import { useEffect, useState } from 'react';
import type { HookProblem } from '../../../preload/contract/api.ts';
import type { Hook } from '../../../preload/contract/hook.ts';
import { api } from '../../api.ts';

const TYPING_PAUSE_MS = 400;

/** What main finds wrong with a hook as it is written; asked again after each pause in typing. */
export function useHookProblems(profileId: string, hook: Hook | null): readonly HookProblem[] {
  const [problems, setProblems] = useState<readonly HookProblem[]>([]);
  const written = hook === null ? '' : JSON.stringify(hook);
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const found = written === '' ? [] : await api.hooks.check(profileId, JSON.parse(written));
      if (isWanted) setProblems(found);
    };
    const timer = setTimeout(() => void ask(), TYPING_PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [written, profileId]);
  return problems;
}
