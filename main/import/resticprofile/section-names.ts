import type { TaskName } from '../../../preload/contract/profile.ts';

/** The sections of a resticprofile profile that are tasks of Bellhop too. */
export const sectionNames = [
  'backup',
  'copy',
  'check',
  'forget',
  'prune',
] as const satisfies readonly TaskName[];

export type SectionName = (typeof sectionNames)[number];
