import type { Recipe, RecipeField } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';

type Asked = Extract<WordKey, `asked.${string}`>;

type Said = Extract<WordKey, `receivers.${string}`>;

/**
 * A recipe as it stands here: with keys of `words/` in place of what a reader is told, since the
 * language may change. What it sends is English and no key: receivers sort and match by it.
 */
export interface WrittenRecipe extends Recipe {
  readonly description: Said;
  readonly fields: readonly (RecipeField & { readonly label: Asked })[];
  readonly hints: readonly Said[];
}

/** The recipe as a reader is told of it now. */
export function inWords(recipe: WrittenRecipe): Recipe {
  const { description, fields, hints } = recipe;
  return {
    ...recipe,
    description: t(description),
    fields: fields.map((field) => ({ ...field, label: t(field.label) })),
    hints: hints.map((hint) => t(hint)),
  };
}
