import { afterEach, describe, expect, it } from 'vitest';
import { describeFunctions } from '../../../../main/webhook/template/describe-functions.ts';
import { builtInBlocks, functions } from '../../../../main/webhook/template/functions.ts';
import { speak } from '../../../../words/speak.ts';

afterEach(() => speak({ language: 'en', locale: 'en' }));

describe('what is told of the functions of a template', () => {
  const described = describeFunctions();

  it('is about each of them, and nothing else', () => {
    expect(described.map(({ name }) => name).toSorted()).toEqual(
      [...functions.keys(), ...builtInBlocks, 'lookup', 'secret'].toSorted(),
    );
  });

  it('says where it stands, with as many arguments as it takes', () => {
    const uses = new Map(described.map(({ name, use }) => [name, use]));
    expect(uses.get('each')).toBe('block');
    expect(uses.get('truncate')).toBe('value');
    expect(uses.get('eq')).toBe('both');
    expect(uses.get('default')).toBe('both');
    for (const { name, form, note } of described) {
      const [fewest, most] = functions.get(name)?.takes ?? [1, 2];
      const count = form.split(' "').join(' ').match(/\S+/g)!.length - 1;
      expect([form, count >= Math.min(fewest, most)]).toEqual([form, true]);
      expect(note).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('is said in the language that is spoken, but for what is written in a template', async () => {
    await speak({ language: 'zh-CN', locale: 'zh-CN' });
    for (const [at, { note, ...rest }] of describeFunctions().entries()) {
      expect(described[at]).toMatchObject(rest);
      expect(note).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
