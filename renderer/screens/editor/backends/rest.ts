import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

/** restic's own rest-server, or anything that speaks like it. */
export const rest: Backend = {
  kind: 'rest',
  name: () => t('editorRepository.kindRest'),
  fields: [
    {
      key: 'url',
      label: () => t('editorRepository.address'),
      placeholder: 'https://nas.example:8000/ada/',
      rule: rules.restAddress,
    },
  ],
  variables: [
    {
      name: 'RESTIC_REST_USERNAME',
      label: () => t('editorRepository.user'),
      placeholder: 'ada',
      isSecret: false,
    },
    {
      name: 'RESTIC_REST_PASSWORD',
      label: () => t('editorRepository.userPassword'),
      placeholder: '',
      remark: () => t('editorRepository.notRepositorys'),
      isSecret: true,
    },
  ],
  toLocation: (place) => `rest:${typed(place, 'url')}`,
  fromLocation: (location) => {
    const url = /^rest:(https?:\/\/.+)$/.exec(location)?.[1];
    return url === undefined ? null : { url };
  },
};
