import { describe, expect, it } from 'vitest';
import { reader } from '../../../../main/ipc/reader.ts';
import { optionsSchema } from '../../../../main/core/options-schema.ts';
import { usualOptions } from '../../../../preload/contract/usual-profile.ts';
import { mistakesOfSave } from '../../../../renderer/screens/editor/mistakes-of-save.ts';
import * as z from 'zod';

const read = reader(z.tuple([z.object({ profile: z.object({ options: optionsSchema }) })]));

function refusalOf(options: object) {
  const answer = read([{ profile: { options: { ...usualOptions, ...options } } }]);
  if (answer.ok) throw new Error('it was not refused');
  return answer.failure;
}

describe('what main refuses', () => {
  it('stands at the field that it is about, in main’s words', () => {
    expect(mistakesOfSave(refusalOf({ extraArguments: ['--json'] }))).toEqual([
      {
        path: 'options.extraArguments',
        message: '--json would change how restic speaks to Bellhop.',
      },
    ]);
  });

  it('stands at each field where there are several', () => {
    const failure = refusalOf({ extraArguments: ['--json'], host: 'x'.repeat(300) });
    expect(mistakesOfSave(failure).map(({ path }) => path)).toEqual([
      'options.extraArguments',
      'options.host',
    ]);
  });

  it('stands above the form where no field is meant', () => {
    const failure = { kind: 'invalid-input', message: 'The name is taken.', hint: '' } as const;
    expect(mistakesOfSave(failure)).toEqual([]);
  });
});
