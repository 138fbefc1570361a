import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

/** Any location as restic has it: what no form of ours knows, or writes in another way. */
export const other: Backend = {
  kind: 'other',
  name: () => t('editorRepository.kindOther'),
  fields: [
    {
      key: 'location',
      label: () => t('editorRepository.location'),
      placeholder: 'rest:https://…, sftp:…, s3:…',
      rule: rules.location,
    },
  ],
  variables: [],
  toLocation: (place) => typed(place, 'location'),
  fromLocation: (location) => ({ location }),
};
