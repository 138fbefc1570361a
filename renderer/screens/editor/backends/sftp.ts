import { t } from '../../../../words/t.ts';
import { rules } from '../rules.ts';
import { typed, type Backend, type Place } from './backend.ts';

/** A server that is reached over SSH, with the keys and hosts that ssh of this computer knows. */
export const sftp: Backend = {
  kind: 'sftp',
  name: () => t('editorRepository.kindSftp'),
  fields: [
    {
      key: 'host',
      label: () => t('editorRepository.server'),
      placeholder: 'nas.example',
      rule: rules.host,
    },
    {
      key: 'user',
      label: () => t('editorRepository.user'),
      placeholder: 'ada',
      isOptional: true,
      rule: rules.sshUser,
    },
    {
      key: 'port',
      label: () => t('editorRepository.port'),
      placeholder: '22',
      isOptional: true,
      rule: rules.port,
    },
    {
      key: 'path',
      label: () => t('editorRepository.pathOnServer'),
      placeholder: '/srv/restic',
      help: () => t('editorRepository.pathOnServerHelp'),
    },
  ],
  variables: [],
  toLocation: (place) => {
    const user = typed(place, 'user');
    const port = typed(place, 'port');
    const host = `${user === '' ? '' : `${user}@`}${typed(place, 'host')}`;
    const path = typed(place, 'path');
    return port === '' ? `sftp:${host}:${path}` : `sftp://${host}:${port}/${path}`;
  },
  fromLocation: (location) =>
    placeOf(/^sftp:(?:([^@/]+)@)?(\[[^\]]+\]|[^@:/[]+):(.+)$/.exec(location), location) ??
    placeOf(/^sftp:\/\/(?:([^@/]+)@)?(\[[^\]]+\]|[^@:/[]+):(\d+)\/(.+)$/.exec(location), location),
};

function placeOf(match: RegExpExecArray | null, location: string): Place | null {
  if (match === null) return null;
  const [, user = '', host = '', third = '', fourth = ''] = match;
  return location.startsWith('sftp://')
    ? { user, host, port: third, path: fourth }
    : { user, host, port: '', path: third };
}
