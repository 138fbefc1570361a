import type { ProfileDraft } from '../../preload/contract/profile.ts';
import {
  emptySource,
  noLimits,
  usualOptions,
  usualTiming,
  usualUpkeep,
  usualWatch,
} from '../../preload/contract/usual-profile.ts';
import { plansOf } from './task-names.ts';

/** A profile as data for the preview of a hook whose own profile is not stored yet. */
export const exampleDraft: ProfileDraft = {
  profile: {
    id: 'new',
    name: 'Documents',
    repositoryId: 'new',
    source: { ...emptySource, paths: ['/home/you/Documents'] },
    retention: null,
    copyTo: null,
    tags: [],
    variables: {},
    options: usualOptions,
    limits: noLimits,
    upkeep: usualUpkeep,
    watch: usualWatch,
    timing: usualTiming,
    tasks: plansOf({}),
  },
  repository: { id: 'new', location: '/backup', passwordSecret: 'new', environment: [] },
};
