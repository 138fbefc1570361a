import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

/** A folder of this computer, or of a drive or share that it sees as one. */
export const local: Backend = {
  kind: 'local',
  name: () => t('editorRepository.kindLocal'),
  fields: [
    {
      key: 'folder',
      label: () => t('editorRepository.repositoryFolder'),
      placeholder: '/media/backup/restic',
      help: () => t('editorRepository.repositoryFolderHelp'),
      isFolder: true,
      rule: rules.repositoryFolder,
    },
  ],
  variables: [],
  toLocation: (place) => typed(place, 'folder'),
  fromLocation: (location) =>
    location === '' || /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(location) ? { folder: location } : null,
};
