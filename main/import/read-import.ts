import { homedir } from 'node:os';
import path from 'node:path';
import type { ImportRequest } from '../../preload/contract/import.ts';
import type { Channel } from '../../preload/contract/hook.ts';
import type { Result } from '../../preload/contract/result.ts';
import { readBellhopFormat } from './bellhop-format.ts';
import type { Imported } from './imported.ts';
import { languageOf } from './language.ts';
import { parseText } from './parse-text.ts';
import { readResticprofile } from './resticprofile/read-resticprofile.ts';

/** What reading needs from outside. */
export interface ImportTools {
  readonly newId: () => string;
  /** What `~` means; without it, the user's own. */
  readonly home?: string;
  /** The channels that are stored already. */
  readonly channels?: readonly Channel[];
}

/**
 * Turns a file of Bellhop's own or of resticprofile into profiles, so that moving here costs one
 * command. Fails with `invalid-input` when the file cannot be read or holds no usable profile.
 */
export function readImport(request: ImportRequest, tools: ImportTools): Result<Imported> {
  const parsed = parseText(request.text, languageOf(request.path, request.text));
  if (!parsed.ok) return parsed;
  const source = {
    root: parsed.value,
    place: { folder: path.dirname(request.path), home: tools.home ?? homedir() },
    newId: tools.newId,
    channels: tools.channels ?? [],
  };
  const isBellhop =
    request.format === 'bellhop' ||
    (request.format === 'auto' && parsed.value['bellhop'] !== undefined);
  return isBellhop ? readBellhopFormat(source) : readResticprofile(source);
}
