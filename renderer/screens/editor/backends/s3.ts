import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

const endpoint = (text: string): string => text.replace(/\/+$/, '');
const folder = (text: string): string => text.replace(/^\/+/, '');

/** Amazon S3 and the many that speak like it. */
export const s3: Backend = {
  kind: 's3',
  name: 'S3 and compatible',
  fields: [
    {
      key: 'endpoint',
      label: 'Endpoint',
      placeholder: 's3.eu-central-1.amazonaws.com',
      help: 'As the provider says it; https:// is taken where nothing else stands in front.',
      rule: rules.endpoint,
    },
    { key: 'bucket', label: 'Bucket', placeholder: 'ada-backup', rule: rules.bucket },
    { key: 'path', label: 'Folder in the bucket', placeholder: 'laptop', isOptional: true },
  ],
  variables: [
    { name: 'AWS_ACCESS_KEY_ID', label: 'Key id', placeholder: 'AKIA…', isSecret: false },
    { name: 'AWS_SECRET_ACCESS_KEY', label: 'Secret key', placeholder: '', isSecret: true },
    {
      name: 'AWS_DEFAULT_REGION',
      label: 'Region',
      placeholder: 'only where the provider asks for it',
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
