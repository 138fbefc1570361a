import { t } from '../../../../words/t.ts';
import { typed, type Backend } from './backend.ts';

/** Whatever rclone of this computer is set up for. */
export const rclone: Backend = {
  kind: 'rclone',
  name: () => t('editorRepository.kindRclone'),
  fields: [
    {
      key: 'remote',
      label: () => t('editorRepository.remote'),
      placeholder: 'drive',
      help: () => t('editorRepository.remoteHelp'),
      rule: (text) => /^[^:/]+:?$/.test(text) || t('editorMistakes.remote'),
    },
    {
      key: 'path',
      label: () => t('editorRepository.folderInIt'),
      placeholder: 'backup/laptop',
      isOptional: true,
    },
  ],
  variables: [],
  toLocation: (place) =>
    `rclone:${typed(place, 'remote').replace(/:$/, '')}:${typed(place, 'path')}`,
  fromLocation: (location) => {
    const match = /^rclone:([^:/]+):(.*)$/.exec(location);
    return match === null ? null : { remote: match[1] ?? '', path: match[2] ?? '' };
  },
};
