import { t } from '../../../words/t.ts';
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
    t('hookForm.ruleUrl', { expression: '{{…}}' }),
  headerName: (name: string) => {
    if (!headerShape.test(name.trim())) {
      return t('hookForm.ruleHeaderName');
    }
    return !framing.test(name.trim()) || t('hookForm.ruleHeaderOwn');
  },
  queryName: (name: string) => name.trim() !== '' || t('hookForm.ruleFieldName'),
  bodyPath: (path: string) => absolutePath.test(path.trim()) || t('hookForm.rulePath'),
  success: (text: string) => readStatusRanges(text) !== null || t('hookForm.ruleStatuses'),
  timeout: (seconds: number) => (seconds >= 1 && seconds <= 600) || t('hookForm.ruleDeadline'),
  ruleText: (text: string) => text !== '' || t('hookForm.ruleAnswerText'),
  rulePath: (path: string) => path.trim() !== '' || t('hookForm.ruleAnswerPath'),
  waits: (text: string) => readWaits(text) !== null || t('hookForm.ruleWaits'),
  rateLimit: (seconds: number) =>
    (Number.isInteger(seconds) && seconds >= 0 && seconds <= 31_536_000) || t('hookForm.ruleLimit'),
  caFiles: (text: string) =>
    linesOf(text).every((line) => absolutePath.test(line)) || t('hookForm.rulePaths'),
  secretName: (name: string) =>
    /^[A-Za-z0-9._-]{0,100}$/.test(name.trim()) || t('hookForm.ruleSecretName'),
} as const;

/** A locked value must be typed once, or be stored already. */
export function lockedValue({ isSecret, value, stored }: LockableValue): true | string {
  return !isSecret || value !== '' || stored !== '' || t('hookForm.ruleSecretValue');
}
