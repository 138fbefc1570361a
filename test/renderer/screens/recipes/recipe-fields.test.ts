import { describe, expect, it } from 'vitest';
import { fillRecipe, mistakeOf } from '../../../../renderer/screens/recipes/recipe-fields.ts';
import { recipes } from './some-recipes.ts';

const ntfy = recipes[0]!;
const [server, topic, token] = ntfy.fields as [
  (typeof ntfy.fields)[number],
  (typeof ntfy.fields)[number],
  (typeof ntfy.fields)[number],
];
const typed = (value: string) => ({ value, stored: '' });

describe('the fields of a recipe', () => {
  it('wants what has no default, and takes the shape as a whole', () => {
    expect(mistakeOf(server, typed(''))).toBe('');
    expect(mistakeOf(topic, typed(' '))).toContain('needed');
    expect(mistakeOf(topic, typed('a topic'))).toContain('ada-backups');
    expect(mistakeOf(topic, typed(' ada '))).toBe('');
    expect(mistakeOf(token, typed(''))).toContain('needed');
    expect(mistakeOf(token, { value: '', stored: 'token' })).toBe('');
  });

  it('keeps the value of a secret for the vault and hands on its name', () => {
    const values = { topic: typed(' ada '), token: typed('tk_1') };
    expect(fillRecipe(ntfy, values, 'x7k2')).toEqual({
      fields: { topic: 'ada', token: 'ntfy-token-x7k2' },
      secrets: [{ name: 'ntfy-token-x7k2', value: 'tk_1' }],
    });
  });

  it('takes a stored secret as it is', () => {
    const values = { topic: typed('ada'), token: { value: 'ignored', stored: 'mine' } };
    expect(fillRecipe(ntfy, values, 'x7k2')).toEqual({
      fields: { topic: 'ada', token: 'mine' },
      secrets: [],
    });
  });
});
