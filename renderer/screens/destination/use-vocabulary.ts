import { useEffect, useState } from 'react';
import type { Moment } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import type { Vocabulary } from '../../../preload/contract/vocabulary.ts';
import { api } from '../../api.ts';
import { noWords } from './vocabulary.ts';

/** Where a template is written. */
export interface Writing {
  readonly profileId: string;
  readonly moment: Moment;
  readonly task: TaskName;
}

/** What a template can say there, asked of main; null asks nothing. */
export function useVocabulary(writing: Writing | null): Vocabulary {
  const [words, setWords] = useState(noWords);
  const { profileId = '', moment = null, task = null } = writing ?? {};
  useEffect(() => {
    if (moment === null || task === null) return;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const found = await api.hooks.vocabulary(profileId, moment, task);
      if (isWanted) setWords(found);
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [profileId, moment, task]);
  return words;
}
