import { describe, expect, it } from 'vitest';
import { exampleContext } from '../../../main/core/example-context.ts';
import { knownValues, knownVariables } from '../../../main/core/known-variables.ts';
import { taskNames } from '../../../main/core/task-names.ts';
import { templateVariables } from '../../../main/core/template-variables.ts';

describe('the variables that a template can use', () => {
  const known = new Set(knownVariables([]));

  it('are all that a message can have, at whatever moment', () => {
    for (const moment of ['before', 'success', 'warning', 'failure', 'finally'] as const) {
      for (const task of taskNames) {
        const missing = leaves(templateVariables(exampleContext(moment, task))).filter(
          (path) => !known.has(path),
        );
        expect(
          missing.filter((path) => !['snapshot', 'stats', 'result', 'error'].includes(path)),
        ).toEqual([]);
      }
    }
  });

  it('have those in objects that are not always there', () => {
    for (const path of [
      'error.stderr',
      'Error.ExitCode',
      'snapshot.id',
      'stats.bytesAdded',
      'result.filesRestored',
      'result.differing',
      'result.errors',
      'run.durationMs',
      'TAGS',
      'profile.tags',
    ]) {
      expect(known).toContain(path);
    }
    expect(known).not.toContain('stats.bytesadded');
  });

  it("have the user's own", () => {
    expect(knownVariables([{ TEAM: 'a' }, { ROOM: 'b' }])).toEqual(
      expect.arrayContaining(['TEAM', 'ROOM']),
    );
    expect(known).not.toContain('TEAM');
  });

  it('are among those whose values are known, and so are the values that they take', () => {
    for (const path of knownValues.keys()) expect(known).toContain(path);
    for (const moment of [
      'before',
      'success',
      'warning',
      'failure',
      'skipped',
      'missed',
    ] as const) {
      const variables = templateVariables(exampleContext(moment));
      for (const [path, values] of knownValues) {
        const value = path
          .split('.')
          .reduce<unknown>(
            (of, key) => (of as Record<string, unknown> | null)?.[key] ?? null,
            variables,
          );
        if (value !== null) expect(values).toContain(value);
      }
    }
  });
});

function leaves(value: object, prefix = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? leaves(each, `${prefix}${key}.`)
      : [prefix + key],
  );
}
