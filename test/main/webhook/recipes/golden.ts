import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../../preload/contract/hook.ts';
import type { Recipe } from '../../../../preload/contract/recipe.ts';
import { renderRecipe, type Readable } from './render-recipe.ts';
import { tell } from './stories.ts';

/** What a recipe must send at each of these moments, with its examples as fields. */
export function saysExactly(
  recipe: Recipe,
  expected: Readonly<Partial<Record<Moment, Readable>>>,
): void {
  describe(recipe.title, () => {
    for (const [name, request] of Object.entries(expected)) {
      const moment = name as Moment; // The keys are moments: Object.entries forgets it.
      test(`says at "${moment}" exactly what the receiver reads`, async () => {
        expect(await renderRecipe(recipe, tell(moment))).toEqual(request);
      });
    }
  });
}
