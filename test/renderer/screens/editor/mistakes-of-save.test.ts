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

  it('is found in the words of another language', () => {
    const message = '无法执行：profile.options.host：太长；名称最多 255 个字符。';
    expect(mistakesOfSave({ kind: 'invalid-input', message, hint: '' })).toEqual([
      { path: 'options.host', message: '太长；名称最多 255 个字符。' },
    ]);
  });

  it('begins with a capital only where it begins with a word', () => {
    const [quoted] = mistakesOfSave(refusalOf({ extraArguments: ['json'] }));
    expect(quoted?.message).toMatch(/^“json” is not an option/);
    const [plain] = mistakesOfSave(refusalOf({ host: '' }));
    expect(plain?.message).toBe('Must not be empty.');
    const message = '无法执行：profile.options.host：restic 不认识。';
    expect(mistakesOfSave({ kind: 'invalid-input', message, hint: '' })[0]?.message).toBe(
      'restic 不认识。',
    );
  });

  it('stands above the form where no field is meant', () => {
    const failure = { kind: 'invalid-input', message: 'The name is taken.', hint: '' } as const;
    expect(mistakesOfSave(failure)).toEqual([]);
  });
});
