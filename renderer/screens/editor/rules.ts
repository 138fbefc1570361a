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
} as const;
