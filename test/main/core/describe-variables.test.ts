import { describe, expect, it } from 'vitest';
import { describeVariables } from '../../../main/core/describe-variables.ts';
import { exampleContext } from '../../../main/core/example-context.ts';
import { knownVariables } from '../../../main/core/known-variables.ts';

const failed = exampleContext('failure');
const describeNow = (context = failed, isMadeUp = false) =>
  new Map(
    describeVariables({ context, own: [{ PLACE: 'attic' }], isMadeUp }).map((each) => [
      each.path,
      each,
    ]),
  );

describe('what is told of the variables of a template', () => {
  it('is about each of them, with a sentence', () => {
    const found = describeNow();
    expect([...found.keys()]).toEqual(knownVariables([{ PLACE: 'attic' }]));
    for (const { path, note } of found.values()) {
      expect([path, note]).toEqual([path, expect.stringMatching(/^\w.*[.]$/s)]);
    }
  });

  it('has the values of now, and of an example where there is none now', () => {
    const found = describeNow();
    expect(found.get('run.outcome')).toMatchObject({ value: 'failed', isExample: false });
    expect(found.get('profile.tags')).toMatchObject({ value: '["home"]', isExample: false });
    expect(found.get('snapshot.id')).toMatchObject({
      value: exampleContext('success').snapshot?.id,
      isExample: true,
    });
    expect(found.get('result.filesRestored')).toMatchObject({ value: '1988', isExample: true });
    expect(found.get('Stdout')).toMatchObject({ value: '', isExample: false });
  });

  it('says that all is an example where there has been no run, but for own variables', () => {
    const found = describeNow(failed, true);
    expect(found.get('run.outcome')).toMatchObject({ value: 'failed', isExample: true });
    expect(found.get('PLACE')).toEqual({
      path: 'PLACE',
      value: 'attic',
      isExample: false,
      note: 'A variable of your own.',
    });
  });

  it('cuts what is long', () => {
    const long = { ...failed, summary: 'x'.repeat(500) };
    expect(describeNow(long).get('summary')?.value).toBe(`${'x'.repeat(200)}…`);
  });
});
