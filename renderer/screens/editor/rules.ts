import { readStatusRanges } from '../../words/status-ranges.ts';
import type { LockableValue } from './form.ts';

/**
 * What a field must be, as sentences that help. Main holds the same rules and has the last word;
 * these answer while one types. True is "all right".
 */
export const rules = {
  profileName: (name: string) => name.trim() !== '' || 'Give the profile a name.',
  folder: (path: string) =>
    /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path.trim()) ||
    'Write the whole path, such as /home/me/Documents or C:\\Users\\me.',
  location: (location: string) => {
    if (location.trim() === '') return 'Say where the repository is.';
    return (
      !/\/\/[^/@]*:[^/@]*@/.test(location) ||
      'Leave the password out of the address: add RESTIC_REST_PASSWORD as a secret below.'
    );
  },
  variableName: (name: string) => {
    if (/^RESTIC_(PASSWORD|REPOSITORY)/.test(name)) return 'Bellhop sets this one itself.';
    return (
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(name.trim()) ||
      'Use letters, digits and underscores, such as AWS_ACCESS_KEY_ID.'
    );
  },
  everyHours: (hours: number) =>
    (Number.isInteger(hours) && hours >= 1 && hours <= 720) || 'Choose 1 to 720 whole hours.',
  dailyAt: (time: string) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || 'Write a time such as 20:00.',
  hookName: (name: string) => name.trim() !== '' || 'Give the hook a name.',
  moments: (chosen: readonly string[]) => chosen.length > 0 || 'Choose at least one moment.',
  url: (url: string) =>
    /^https?:\/\/[^/?#@{}\\\s]+(?=[/?#]|$)/i.test(url.trim()) ||
    'Begin with http:// or https:// and a host that is written out, without {{…}} or a password in it.',
  headerName: (name: string) => {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name.trim())) {
      return 'Use letters, digits and hyphens, such as Authorization.';
    }
    return (
      !/^(host|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|te|trailer)$/i.test(
        name.trim(),
      ) || 'Bellhop sets this one itself.'
    );
  },
  success: (text: string) =>
    readStatusRanges(text) !== null || 'Write statuses such as 200-299, or 200, 204.',
  timeout: (seconds: number) => (seconds >= 1 && seconds <= 600) || 'Choose 1 to 600 seconds.',
} as const;

/** A locked value must be typed once, or be stored already. */
export function lockedValue({ isSecret, value, stored }: LockableValue): true | string {
  return !isSecret || value !== '' || stored !== '' || 'Type the secret value once.';
}
