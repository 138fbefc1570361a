import { redactor } from '../../../main/core/redact.ts';
import type { OpenNeeds } from '../../../main/ipc/within-repository.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

/** A repository that opens at once; its password is `hunter22`. */
export const opening: OpenNeeds = {
  find: () => ({ profile: aProfile([]), repository: aRepository }),
  open: async () => ({
    ok: true,
    value: {
      engine: { path: 'restic', version: '0.19.1' },
      access: { location: '/r', password: 'hunter22', environment: {} },
      redact: redactor(['hunter22']),
    },
  }),
};
