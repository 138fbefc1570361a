import type { Variables } from '../../preload/contract/profile.ts';
import { exampleContext } from './example-context.ts';
import type { HookContext } from './hook-context.ts';
import { momentSchema } from './hook-schema.ts';
import { taskNames } from './task-names.ts';
import { alertTypes, templateVariables } from './template-variables.ts';

/** The paths of all variables that a template can use, for telling a slip of the pen from a value. */
export function knownVariables(own: readonly Variables[]): readonly string[] {
  const results = taskNames.flatMap((task) => {
    const { result } = exampleContext('success', task);
    return result === null ? [] : pathsIn('result', result);
  });
  return [...new Set([...pathsIn('', templateVariables(fullContext(), own)), ...results])];
}

/** The variables that have a few fixed values, with these. */
export const knownValues: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ['ALERT_TYPE', alertTypes],
  ['PROFILE_COMMAND', taskNames],
  ['ProfileCommand', taskNames],
  ['run.task', taskNames],
  ['CHECK_TYPE', taskNames.map((name) => name.toUpperCase())],
  ['event.moment', momentSchema.options],
  ['run.outcome', ['succeeded', 'warned', 'failed', 'cancelled', 'skipped', 'interrupted']],
  ['run.trigger', ['manual', 'schedule', 'catch-up', 'retry', 'cli', 'chain']],
  ['result.kind', taskNames.filter((name) => name !== 'backup')],
  ['host.platform', ['linux', 'darwin', 'win32']],
]);

/** A context in which nothing is null. */
export function fullContext(): HookContext {
  const { snapshot, stats } = exampleContext('success');
  return { ...exampleContext('failure'), snapshot, stats };
}

/** A list is a path of its own: what its items are, nothing is said of. */
function pathsIn(prefix: string, value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return typeof each === 'object' && each !== null && !Array.isArray(each)
      ? pathsIn(path, each)
      : [path];
  });
}
