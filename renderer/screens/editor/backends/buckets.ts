import { rules } from '../rules.ts';
import { typed, type Backend, type BackendKind, type BackendVariable } from './backend.ts';

interface Bucketed {
  readonly kind: BackendKind & ('b2' | 'azure' | 'gs' | 'swift');
  readonly name: string;
  /** What the provider calls it. */
  readonly bucket: 'Bucket' | 'Container';
  readonly variables: readonly BackendVariable[];
}

/** Places like `azure:container:/folder`. B2 writes its folder without the slash, and may have none. */
function bucketed({ kind, name, bucket, variables }: Bucketed): Backend {
  const slash = kind === 'b2' ? '' : '/';
  const pattern = new RegExp(`^${kind}:([^:/]+)${kind === 'b2' ? '(?::(.+))?' : ':/(.*)'}$`);
  return {
    kind,
    name,
    fields: [
      { key: 'bucket', label: bucket, placeholder: 'ada-backup', rule: rules.bucket },
      {
        key: 'path',
        label: `Folder in the ${bucket.toLowerCase()}`,
        placeholder: 'laptop',
        isOptional: true,
      },
    ],
    variables,
    toLocation: (place) => {
      const start = `${kind}:${typed(place, 'bucket')}`;
      const path = typed(place, 'path').replace(/^\/+/, '');
      return kind === 'b2' && path === '' ? start : `${start}:${slash}${path}`;
    },
    fromLocation: (location) => {
      const match = pattern.exec(location);
      return match === null ? null : { bucket: match[1] ?? '', path: match[2] ?? '' };
    },
  };
}

const open = { placeholder: '', isSecret: false };
const secret = { placeholder: '', isSecret: true };

export const b2 = bucketed({
  kind: 'b2',
  name: 'Backblaze B2',
  bucket: 'Bucket',
  variables: [
    { ...open, name: 'B2_ACCOUNT_ID', label: 'Key id' },
    { ...secret, name: 'B2_ACCOUNT_KEY', label: 'Application key' },
  ],
});

export const azure = bucketed({
  kind: 'azure',
  name: 'Azure Blob Storage',
  bucket: 'Container',
  variables: [
    { ...open, name: 'AZURE_ACCOUNT_NAME', label: 'Account' },
    { ...secret, name: 'AZURE_ACCOUNT_KEY', label: 'Account key' },
  ],
});

export const gs = bucketed({
  kind: 'gs',
  name: 'Google Cloud Storage',
  bucket: 'Bucket',
  variables: [
    { ...open, name: 'GOOGLE_PROJECT_ID', label: 'Project id' },
    {
      name: 'GOOGLE_APPLICATION_CREDENTIALS',
      label: 'Credentials file',
      placeholder: '/home/ada/.config/gcs-key.json',
      isSecret: false,
      isFile: true,
    },
  ],
});

export const swift = bucketed({
  kind: 'swift',
  name: 'OpenStack Swift',
  bucket: 'Container',
  variables: [
    {
      name: 'OS_AUTH_URL',
      label: 'Address of the identity service',
      placeholder: 'https://identity.example/v3',
      isSecret: false,
    },
    { ...open, name: 'OS_USERNAME', label: 'User' },
    { ...secret, name: 'OS_PASSWORD', label: 'Password of the user' },
    { ...open, name: 'OS_PROJECT_NAME', label: 'Project' },
    { ...open, name: 'OS_USER_DOMAIN_NAME', label: 'Domain of the user' },
    { ...open, name: 'OS_PROJECT_DOMAIN_NAME', label: 'Domain of the project' },
    { ...open, name: 'OS_REGION_NAME', label: 'Region' },
  ],
});
