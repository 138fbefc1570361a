import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend, type BackendKind, type BackendVariable } from './backend.ts';

interface Bucketed {
  readonly kind: BackendKind & ('b2' | 'azure' | 'gs' | 'swift');
  readonly name: string;
  /** What the provider calls it. */
  readonly bucket: keyof typeof containers;
  readonly variables: readonly BackendVariable[];
}

/** Places like `azure:container:/folder`. B2 writes its folder without the slash, and may have none. */
function bucketed({ kind, name, bucket, variables }: Bucketed): Backend {
  const slash = kind === 'b2' ? '' : '/';
  const pattern = new RegExp(`^${kind}:([^:/]+)${kind === 'b2' ? '(?::(.+))?' : ':/(.*)'}$`);
  return {
    kind,
    name: () => name,
    fields: [
      {
        key: 'bucket',
        label: () => t(containers[bucket].name),
        placeholder: 'ada-backup',
        rule: rules.bucket,
      },
      {
        key: 'path',
        label: () => t(containers[bucket].folder),
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

const containers = {
  bucket: { name: 'editorRepository.bucket', folder: 'editorRepository.folderInBucket' },
  container: { name: 'editorRepository.container', folder: 'editorRepository.folderInContainer' },
} as const;

const open = { placeholder: '', isSecret: false };
const secret = { placeholder: '', isSecret: true };

export const b2 = bucketed({
  kind: 'b2',
  name: 'Backblaze B2',
  bucket: 'bucket',
  variables: [
    { ...open, name: 'B2_ACCOUNT_ID', label: () => t('editorRepository.keyId') },
    { ...secret, name: 'B2_ACCOUNT_KEY', label: () => t('editorRepository.applicationKey') },
  ],
});

export const azure = bucketed({
  kind: 'azure',
  name: 'Azure Blob Storage',
  bucket: 'container',
  variables: [
    { ...open, name: 'AZURE_ACCOUNT_NAME', label: () => t('editorRepository.account') },
    { ...secret, name: 'AZURE_ACCOUNT_KEY', label: () => t('editorRepository.accountKey') },
  ],
});

export const gs = bucketed({
  kind: 'gs',
  name: 'Google Cloud Storage',
  bucket: 'bucket',
  variables: [
    { ...open, name: 'GOOGLE_PROJECT_ID', label: () => t('editorRepository.projectId') },
    {
      name: 'GOOGLE_APPLICATION_CREDENTIALS',
      label: () => t('editorRepository.credentialsFile'),
      placeholder: '/home/ada/.config/gcs-key.json',
      isSecret: false,
      isFile: true,
    },
  ],
});

export const swift = bucketed({
  kind: 'swift',
  name: 'OpenStack Swift',
  bucket: 'container',
  variables: [
    {
      name: 'OS_AUTH_URL',
      label: () => t('editorRepository.identityService'),
      placeholder: 'https://identity.example/v3',
      isSecret: false,
    },
    { ...open, name: 'OS_USERNAME', label: () => t('editorRepository.user') },
    { ...secret, name: 'OS_PASSWORD', label: () => t('editorRepository.userPassword') },
    { ...open, name: 'OS_PROJECT_NAME', label: () => t('editorRepository.project') },
    { ...open, name: 'OS_USER_DOMAIN_NAME', label: () => t('editorRepository.userDomain') },
    { ...open, name: 'OS_PROJECT_DOMAIN_NAME', label: () => t('editorRepository.projectDomain') },
    { ...open, name: 'OS_REGION_NAME', label: () => t('editorRepository.region') },
  ],
});
