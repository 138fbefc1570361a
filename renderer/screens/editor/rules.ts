import type { Retention } from '../../../preload/contract/profile.ts';
import { tagsOf } from '../../words/tags.ts';

/**
 * What a profile's fields must be, as sentences that help. Main holds the same rules and has the last word;
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
      !/\/\/[^/@]*:[^@]*@/.test(location) ||
      'Leave the password out of the address: add RESTIC_REST_PASSWORD as a secret below.'
    );
  },
  variableName: (name: string) => {
    if (/^RESTIC_(PASSWORD|REPOSITORY)/.test(name.trim())) return 'Bellhop sets this one itself.';
    return (
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(name.trim()) ||
      'Use letters, digits and underscores, such as AWS_ACCESS_KEY_ID.'
    );
  },
  everyHours: (hours: number) =>
    (Number.isInteger(hours) && hours >= 1 && hours <= 720) || 'Choose 1 to 720 whole hours.',
  dailyAt: (time: string) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(time) || 'Write a time such as 20:00.',
  tags: (text: string) => {
    const tags = tagsOf(text);
    if (tags.length > 20) return 'Choose 20 tags at most.';
    return tags.every((tag) => tag.length <= 100) || 'A tag has 100 characters at most.';
  },
  kept: (count: number) =>
    (Number.isInteger(count) && count >= 0 && count <= 10_000) ||
    'Choose a whole number, 0 to 10000.',
  retention: (retention: Retention) =>
    Object.values(retention).some((count) => count > 0) ||
    'Keep at least one snapshot: not all counts can be 0.',
  hookName: (name: string) => name.trim() !== '' || 'Give the hook a name.',
  moments: (chosen: readonly string[]) => chosen.length > 0 || 'Choose at least one moment.',
} as const;
