import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

/** A folder of this computer, or of a drive or share that it sees as one. */
export const local: Backend = {
  kind: 'local',
  name: 'A folder or drive',
  fields: [
    {
      key: 'folder',
      label: 'Repository folder',
      placeholder: '/media/backup/restic',
      help: 'Best on another drive than your files: an external disk or a share of a NAS.',
      isFolder: true,
      rule: rules.repositoryFolder,
    },
  ],
  variables: [],
  toLocation: (place) => typed(place, 'folder'),
  fromLocation: (location) =>
    location === '' || /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(location) ? { folder: location } : null,
};
