import { afterEach, describe, expect, it } from 'vitest';
import { describeVariables } from '../../../main/core/describe-variables.ts';
import { exampleContext } from '../../../main/core/example-context.ts';
import { knownVariables } from '../../../main/core/known-variables.ts';
import { speak } from '../../../words/speak.ts';

afterEach(() => speak({ language: 'en', locale: 'en' }));

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

  it('says all of it in the language that is spoken, and changes no name or value', async () => {
    const inEnglish = describeNow();
    await speak({ language: 'de', locale: 'de' });
    const inGerman = describeNow();
    for (const [path, { note, ...rest }] of inGerman) {
      expect(inEnglish.get(path)).toMatchObject(rest);
      expect([path, note]).not.toEqual([path, inEnglish.get(path)?.note]);
    }
    expect(inGerman.get('ERROR')?.note).toMatch(/^Wie error[.]message: Was geschah/);
  });

  it('cuts what is long', () => {
    const long = { ...failed, summary: 'x'.repeat(500) };
    expect(describeNow(long).get('summary')?.value).toBe(`${'x'.repeat(200)}…`);
  });
});
