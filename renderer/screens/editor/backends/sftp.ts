import { rules } from '../rules.ts';
import { typed, type Backend, type Place } from './backend.ts';

/** A server that is reached over SSH, with the keys and hosts that ssh of this computer knows. */
export const sftp: Backend = {
  kind: 'sftp',
  name: 'A server over SSH (SFTP)',
  fields: [
    { key: 'host', label: 'Server', placeholder: 'nas.example', rule: rules.host },
    { key: 'user', label: 'User', placeholder: 'ada', isOptional: true, rule: rules.sshUser },
    { key: 'port', label: 'Port', placeholder: '22', isOptional: true, rule: rules.port },
    {
      key: 'path',
      label: 'Path on the server',
      placeholder: '/srv/restic',
      help: 'Without a slash in front it is meant from the user’s home. ssh must get in by itself, with a key and no question.',
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
