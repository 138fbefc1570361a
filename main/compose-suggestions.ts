import os from 'node:os';
import type { Suggestions } from '../preload/contract/suggestions.ts';
import { lookForSuggestions } from './machine/suggestions.ts';

/** What a first backup of this user on this computer may start from. */
export function suggestionsOfThisComputer(): Promise<Suggestions> {
  const { XDG_CONFIG_HOME: configFolder = '' } = process.env;
  return lookForSuggestions({
    platform: process.platform,
    home: os.homedir(),
    ...(configFolder === '' ? {} : { configFolder }),
  });
}
