import { linesOf } from '../../words/lines.ts';
import { readStatusRanges } from '../../words/status-ranges.ts';
import { readWaits } from '../../words/waits.ts';
import type { LockableValue } from './destination-form.ts';

const absolutePath = /^(\/|[A-Za-z]:[\\/]|\\\\)/;
const headerShape = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const framing =
  /^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|te|trailer)$/i;

/**
 * What a destination's fields must be, as sentences that help. Main holds the same rules and has the
 * last word; these answer while one types. True is "all right".
 */
export const destinationRules = {
  url: (url: string) =>
    /^https?:\/\/[^/?#@{}\\\s]+(?=[/?#]|$)/i.test(url.trim()) ||
    'Begin with http:// or https:// and a host that is written out, without {{…}} or a password in it.',
  headerName: (name: string) => {
    if (!headerShape.test(name.trim())) {
      return 'Use letters, digits and hyphens, such as Authorization.';
    }
    return !framing.test(name.trim()) || 'Bellhop sets this one itself.';
  },
  queryName: (name: string) => name.trim() !== '' || 'Give the field a name.',
  bodyPath: (path: string) => absolutePath.test(path.trim()) || 'Write the whole path of the file.',
  success: (text: string) =>
    readStatusRanges(text) !== null || 'Write statuses such as 200-299, or 200, 204.',
  timeout: (seconds: number) => (seconds >= 1 && seconds <= 600) || 'Choose 1 to 600 seconds.',
  ruleText: (text: string) => text !== '' || 'Write what the answer says.',
  rulePath: (path: string) => path.trim() !== '' || 'Write a path such as result.ok.',
  waits: (text: string) =>
    readWaits(text) !== null || 'Write up to 20 waits in seconds, such as 5, 30, 120.',
  rateLimit: (seconds: number) =>
    (Number.isInteger(seconds) && seconds >= 0 && seconds <= 31_536_000) ||
    'Choose whole seconds; 0 is no limit.',
  caFiles: (text: string) =>
    linesOf(text).every((line) => absolutePath.test(line)) || 'Write whole paths, one per line.',
  secretName: (name: string) =>
    /^[A-Za-z0-9._-]{0,100}$/.test(name.trim()) ||
    'Use letters, digits, dots, hyphens and underscores.',
} as const;

/** A locked value must be typed once, or be stored already. */
export function lockedValue({ isSecret, value, stored }: LockableValue): true | string {
  return !isSecret || value !== '' || stored !== '' || 'Type the secret value once.';
}
