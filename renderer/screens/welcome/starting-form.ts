import { toForm, newDraft, type ProfileForm } from '../editor/form.ts';
import { exclusionPresets, hasPreset, withPreset } from '../editor/exclusion-presets.ts';
import { newScheduleForm } from '../editor/schedule-form.ts';

/** What programs can make again: nobody misses it after a restore. Downloads and virtual machines they may. */
const sensible = exclusionPresets.filter(({ id }) =>
  ['caches', 'temporary', 'bin', 'nodeModules', 'builds', 'system'].includes(id),
);

/** Every pattern that the one switch stands for. */
export const sensiblePatterns: readonly string[] = sensible.flatMap(({ patterns }) => patterns);

/** Whether all that can be made again is left out. */
export function isSensible(exclusions: string): boolean {
  return sensible.every((preset) => hasPreset(exclusions, preset));
}

/** The lines with what can be made again left out, or kept. */
export function withSensible(exclusions: string, isWanted: boolean): string {
  return sensible.reduce((lines, preset) => withPreset(lines, preset, isWanted), exclusions);
}

/** At a time when most computers are on, and few people mind. */
export const usualTime = '12:30';

/** What a first backup starts from: these folders, daily, with a password that is made up. */
export function startingForm(paths: readonly string[]): ProfileForm {
  const form = toForm(newDraft);
  return {
    ...form,
    source: {
      ...form.source,
      paths: paths.map((path) => ({ path })),
      exclusions: withSensible('', true),
      excludeCaches: true,
    },
    repository: { ...form.repository, isGenerated: true },
    plans: {
      ...form.plans,
      backup: { ...form.plans.backup, schedules: [{ ...newScheduleForm, at: [usualTime] }] },
    },
  };
}
