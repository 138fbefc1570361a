import { describe, expect, it } from 'vitest';
import { searchRecipes } from '../../../../renderer/screens/recipes/search-recipes.ts';
import { recipes } from './some-recipes.ts';

const found = (search: string) => searchRecipes(recipes, search).map(({ id }) => id);

describe('the search for a recipe', () => {
  it('finds all when nothing is asked for', () => {
    expect(found(' ')).toEqual(['ntfy', 'healthchecks', 'feishu']);
  });

  it('wants every word, in any case, in title or description', () => {
    expect(found('CHECK')).toEqual(['healthchecks']);
    expect(found('group bot')).toEqual(['feishu']);
    expect(found('ntfy bot')).toEqual([]);
  });
});
