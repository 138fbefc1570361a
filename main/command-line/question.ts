import type { Api } from '../../preload/contract/api.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { ProfileSummary } from '../../preload/contract/run.ts';
import { findProfile } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Something that is asked about a profile, and how its answer is printed. */
export interface Question<T> {
  readonly ask: (api: Api, profileId: string, summary: ProfileSummary) => Promise<Result<T>>;
  /** What `--json` prints. */
  readonly document: (answer: T) => object;
  readonly lines: (answer: T) => readonly string[];
}

/** Asks about a profile that is named by a person, and prints the answer. */
export async function askAbout<T>(
  api: Api,
  wanted: string,
  terminal: Terminal,
  { ask, document, lines }: Question<T>,
): Promise<number> {
  const found = await findProfile(api, wanted);
  if (!found.ok) return terminal.fail(found.failure);
  const answer = await ask(api, found.value.profile.id, found.value);
  if (!answer.ok) return terminal.fail(answer.failure);
  terminal.result(document(answer.value), () => lines(answer.value));
  return exitCodes.well;
}

/** The command that asks a question about this profile, whichever question the words make. */
export function askerAbout(
  wanted: string,
  terminal: Terminal,
): <T>(question: Question<T>) => (api: Api) => Promise<number> {
  return (question) => (api) => askAbout(api, wanted, terminal, question);
}
