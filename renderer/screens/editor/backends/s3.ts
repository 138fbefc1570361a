import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

const endpoint = (text: string): string => text.replace(/\/+$/, '');
const folder = (text: string): string => text.replace(/^\/+/, '');

/** Amazon S3 and the many that speak like it. */
export const s3: Backend = {
  kind: 's3',
  name: () => t('editorRepository.kindS3'),
  fields: [
    {
      key: 'endpoint',
      label: () => t('editorRepository.endpoint'),
      placeholder: 's3.eu-central-1.amazonaws.com',
      help: () => t('editorRepository.endpointHelp'),
      rule: rules.endpoint,
    },
    {
      key: 'bucket',
      label: () => t('editorRepository.bucket'),
      placeholder: 'ada-backup',
      rule: rules.bucket,
    },
    {
      key: 'path',
      label: () => t('editorRepository.folderInBucket'),
      placeholder: 'laptop',
      isOptional: true,
    },
  ],
  variables: [
    {
      name: 'AWS_ACCESS_KEY_ID',
      label: () => t('editorRepository.keyId'),
      placeholder: 'AKIA…',
      isSecret: false,
    },
    {
      name: 'AWS_SECRET_ACCESS_KEY',
      label: () => t('editorRepository.secretKey'),
      placeholder: '',
      isSecret: true,
    },
    {
      name: 'AWS_DEFAULT_REGION',
      label: () => t('editorRepository.region'),
      placeholder: '',
      remark: () => t('editorRepository.regionHint'),
      isSecret: false,
    },
  ],
  toLocation: (place) => {
    const path = folder(typed(place, 'path'));
    const bucket = `s3:${endpoint(typed(place, 'endpoint'))}/${typed(place, 'bucket')}`;
    return path === '' ? bucket : `${bucket}/${path}`;
  },
  fromLocation: (location) => {
    const match = /^s3:((?:https?:\/\/)?[^/]+)\/([^/]+)(?:\/(.+))?$/.exec(location);
    if (match === null) return null;
    const [, host = '', bucket = '', path = ''] = match;
    return { endpoint: host, bucket, path };
  },
};
