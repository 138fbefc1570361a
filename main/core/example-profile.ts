import type { ProfileDraft } from '../../preload/contract/profile.ts';
import { plansOf } from './task-names.ts';

/** A profile as data for the preview of a hook whose own profile is not stored yet. */
export const exampleDraft: ProfileDraft = {
  profile: {
    id: 'new',
    name: 'Documents',
    repositoryId: 'new',
    source: { paths: ['/home/you/Documents'], exclusions: [] },
    retention: null,
    copyTo: null,
    tags: [],
    variables: {},
    tasks: plansOf({}),
  },
  repository: { id: 'new', location: '/backup', passwordSecret: 'new', environment: [] },
};
