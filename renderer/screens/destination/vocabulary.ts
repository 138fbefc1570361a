import { createContext, useContext } from 'react';
import type { Vocabulary } from '../../../preload/contract/vocabulary.ts';

/** Before main has answered. */
export const noWords: Vocabulary = { variables: [], functions: [] };

const Words = createContext<Vocabulary>(noWords);

/** Hands what a template can say to the editors of templates. */
export const VocabularyProvider = Words.Provider;

/** What a template can say here; nothing until main has answered. */
export function useWords(): Vocabulary {
  return useContext(Words);
}
