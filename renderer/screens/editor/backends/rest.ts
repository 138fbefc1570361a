import { rules } from '../rules.ts';
import { typed, type Backend } from './backend.ts';

/** restic's own rest-server, or anything that speaks like it. */
export const rest: Backend = {
  kind: 'rest',
  name: 'A REST server',
  fields: [
    {
      key: 'url',
      label: 'Address',
      placeholder: 'https://nas.example:8000/ada/',
      rule: rules.restAddress,
    },
  ],
  variables: [
    { name: 'RESTIC_REST_USERNAME', label: 'User', placeholder: 'ada', isSecret: false },
    {
      name: 'RESTIC_REST_PASSWORD',
      label: 'Password of the user',
      placeholder: 'not that of the repository',
      isSecret: true,
    },
  ],
  toLocation: (place) => `rest:${typed(place, 'url')}`,
  fromLocation: (location) => {
    const url = /^rest:(https?:\/\/.+)$/.exec(location)?.[1];
    return url === undefined ? null : { url };
  },
};
