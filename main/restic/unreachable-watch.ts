import { parseJson } from './parse-json.ts';

/** For how long nothing but retries is borne, in milliseconds. */
export interface Deadlines {
  /** Before the repository has answered at all. */
  readonly first: number;
  /** After that: what is stored by then is worth some patience. */
  readonly later: number;
}

/** Calls back after so many milliseconds, unless the function that it answers is called before. */
export type Alarm = (ms: number, ring: () => void) => () => void;

/** What restic's two streams are shown to. */
export interface UnreachableWatch {
  readonly hearError: (line: string) => void;
  readonly hearOutput: (line: string) => void;
  /** Takes any output that is not read by lines: a document is an answer. */
  readonly hearAnswer: () => void;
  readonly end: () => void;
}

/** restic itself would go on for 15 minutes with each of its calls. */
export const usualDeadlines: Deadlines = { first: 30_000, later: 300_000 };

/** A timer of Node's, which keeps no process alive. */
export const nodeAlarm: Alarm = (ms, ring) => {
  const timer = setTimeout(ring, ms).unref();
  return () => {
    clearTimeout(timer);
  };
};

/**
 * Tells, once, when restic has done nothing but try again for too long. It says each retry in a line of
 * text on stderr; a line of success, or output that grows, starts the time anew. Data that could not be
 * stored at all has no way back: restic 0.18 at times never ends after it.
 */
export function watchForUnreachable(
  { first, later }: Deadlines,
  alarm: Alarm,
  tell: (afterMs: number) => void,
): UnreachableWatch {
  let isTold = false;
  const tellOnce = (afterMs: number): void => {
    if (!isTold) tell(afterMs);
    isTold = true;
  };
  const retries = countRetries(alarm, tellOnce);
  let lost: (() => void) | null = null;
  let hasAnswered = false;
  let progress = 0;
  const hearAnswer = (): void => {
    hasAnswered = true;
    retries.forget();
  };
  return {
    hearAnswer,
    hearError: (line) => {
      if (RETRY.test(line)) retries.add(hasAnswered ? later : first);
      else if (RECOVERED.test(line)) hearAnswer();
      else if (LOST.test(line))
        lost ??= alarm(first, () => {
          tellOnce(first);
        });
    },
    hearOutput: (line) => {
      const reached = progressIn(line);
      if (reached !== null && reached <= progress) return;
      progress = reached ?? progress;
      hearAnswer();
    },
    end: () => {
      retries.forget();
      lost?.();
    },
  };
}

/**
 * Times a row of retries. One alone never counts, however old it is: restic gives some calls up after
 * it and goes on with others.
 */
function countRetries(
  alarm: Alarm,
  tell: (afterMs: number) => void,
): { readonly add: (afterMs: number) => void; readonly forget: () => void } {
  let count = 0;
  let isLate = false;
  let silence: (() => void) | null = null;
  const judge = (afterMs: number): void => {
    if (isLate && count > 1) tell(afterMs);
  };
  const add = (afterMs: number): void => {
    count += 1;
    silence ??= alarm(afterMs, () => {
      isLate = true;
      judge(afterMs);
    });
    judge(afterMs);
  };
  const forget = (): void => {
    silence?.();
    silence = null;
    count = 0;
    isLate = false;
  };
  return { add, forget };
}

// the same from 0.17 to 0.19: "Save(<data/4495ce8f3a>) returned error, retrying after 528.4ms: …"
const RETRY = /^\S.* returned error, retrying after /;
const LOST = /^Save\(<(?:data|index|snapshot)\/[^>]*>\) failed: /;
const RECOVERED = / operation successful after \d+ retries/;

/** How far a status line says that restic is, in one number; null for any other line. */
function progressIn(line: string): number | null {
  if (!line.includes(STATUS)) return null; // of `ls` there may be millions of lines
  const json = parseJson(line);
  if (typeof json !== 'object' || json === null) return null;
  const said = new Map<string, unknown>(Object.entries(json));
  if (said.get('message_type') !== 'status') return null;
  return GROWING.reduce((sum, name) => sum + (Number(said.get(name)) || 0), 0);
}

const STATUS = '"message_type":"status"';
const GROWING = [
  'files_done',
  'bytes_done',
  'files_restored',
  'bytes_restored',
  'files_skipped',
  'bytes_skipped',
];
