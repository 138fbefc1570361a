import type { Word } from './word.ts';

/** A piece of the body, joined to the one before it by `&` unless it is JSON. */
export interface DataPiece {
  readonly text: string;
  readonly isJson: boolean;
}

/** What a command says of its request, gathered option by option. */
export interface CurlDraft {
  readonly addresses: Word[];
  readonly headers: { readonly name: string; readonly value: string }[];
  readonly data: DataPiece[];
  readonly caFiles: string[];
  /** What only the shell could fill in, wherever it stands. */
  readonly open: string[];
  readonly notes: string[];
  /** Options that only say what curl shows or keeps, as they are spelled. */
  readonly harmless: string[];
  method: string | null;
  isGet: boolean;
  isHead: boolean;
  /** Whether the command uploads a file, or sends a form with files. */
  isUpload: boolean;
  isForm: boolean;
  /** `user:password`. */
  user: string | null;
  verify: boolean;
  timeoutMs: number | null;
}

/** What every command begins with. */
export function emptyDraft(): CurlDraft {
  return {
    addresses: [],
    headers: [],
    data: [],
    caFiles: [],
    open: [],
    notes: [],
    harmless: [],
    method: null,
    isGet: false,
    isHead: false,
    isUpload: false,
    isForm: false,
    user: null,
    verify: true,
    timeoutMs: null,
  };
}
