import { typed, type Backend } from './backend.ts';

/** Whatever rclone of this computer is set up for. */
export const rclone: Backend = {
  kind: 'rclone',
  name: 'An rclone remote',
  fields: [
    {
      key: 'remote',
      label: 'Remote',
      placeholder: 'drive',
      help: 'As “rclone listremotes” names it. rclone itself must be installed.',
      rule: (text) => /^[^:/]+:?$/.test(text) || 'Write the remote’s name alone, such as drive.',
    },
    { key: 'path', label: 'Folder in it', placeholder: 'backup/laptop', isOptional: true },
  ],
  variables: [],
  toLocation: (place) =>
    `rclone:${typed(place, 'remote').replace(/:$/, '')}:${typed(place, 'path')}`,
  fromLocation: (location) => {
    const match = /^rclone:([^:/]+):(.*)$/.exec(location);
    return match === null ? null : { remote: match[1] ?? '', path: match[2] ?? '' };
  },
};
