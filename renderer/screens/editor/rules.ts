import { tagsOf } from '../../words/tags.ts';

const absolutePath = /^(\/|[A-Za-z]:[\\/]|\\\\)/;

/**
 * What a profile's fields must be, as sentences that help. Main holds the same rules and has the last word;
 * these answer while one types. True is "all right".
 */
export const rules = {
  profileName: (name: string) => name.trim() !== '' || 'Give the profile a name.',
  folder: (path: string) =>
    absolutePath.test(path.trim()) ||
    'Write the whole path, such as /home/me/Documents or C:\\Users\\me.',
  file: (path: string) => absolutePath.test(path.trim()) || 'Write the whole path of the file.',
  repositoryFolder: (path: string) => {
    if (/^[a-z0-9]+:(?![\\/](?!\/))/i.test(path)) {
      return 'This is an address. Choose its kind above.';
    }
    return absolutePath.test(path) || 'Write the whole path, such as /media/backup/restic.';
  },
  location: (location: string) => {
    if (location.trim() === '') return 'Say where the repository is.';
    return (
      !/\/\/[^/@]*:[^@]*@/.test(location) ||
      'Leave the password out of the address: add RESTIC_REST_PASSWORD as a secret below.'
    );
  },
  restAddress: (url: string) => {
    if (/\/\/[^/@]*:[^@]*@/.test(url)) {
      return 'Leave the password out of the address: there is a field for it below.';
    }
    return (
      /^https?:\/\/[^/\s]+/.test(url) || 'Write an address such as https://nas.example:8000/ada/.'
    );
  },
  host: (host: string) =>
    /^(\[[0-9a-fA-F:.%]+\]|[^@:/[\s-][^@:/[\s]*)$/.test(host) ||
    'Write the server’s name or address alone, such as nas.example.',
  sshUser: (user: string) => /^[^@:/\s-][^@:/\s]*$/.test(user) || 'Write the user’s name alone.',
  port: (port: string) =>
    (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) ||
    'A port is a number from 1 to 65535.',
  endpoint: (endpoint: string) =>
    /^(https?:\/\/)?[^/@\s]+\/*$/.test(endpoint) ||
    'Write the server alone, without the bucket, such as s3.example.com.',
  bucket: (bucket: string) => /^[^:/\s]+$/.test(bucket) || 'Write its name alone.',
  variableName: (name: string) => {
    if (/^RESTIC_(PASSWORD|REPOSITORY)/.test(name.trim())) return 'Bellhop sets this one itself.';
    return (
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(name.trim()) ||
      'Use letters, digits and underscores, such as AWS_ACCESS_KEY_ID.'
    );
  },
  tags: (text: string) => {
    const tags = tagsOf(text);
    if (tags.length > 20) return 'Choose 20 tags at most.';
    return tags.every((tag) => tag.length <= 100) || 'A tag has 100 characters at most.';
  },
  hookName: (name: string) => name.trim() !== '' || 'Give the hook a name.',
  moments: (chosen: readonly string[]) => chosen.length > 0 || 'Choose at least one moment.',
} as const;
