import type { Recipe } from '../../../preload/contract/recipe.ts';

/** The recipes that hold every word of the search, in their titles first, then elsewhere. */
export function searchRecipes(recipes: readonly Recipe[], search: string): readonly Recipe[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const inTitle = recipes.filter(({ title }) => holds(title));
  const elsewhere = recipes.filter(
    (recipe) =>
      !inTitle.includes(recipe) && holds(`${recipe.title} ${recipe.description} ${recipe.id}`),
  );
  return [...inTitle, ...elsewhere];
}
