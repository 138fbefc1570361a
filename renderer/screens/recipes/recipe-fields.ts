import type { Recipe, RecipeField } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
import { slugOf } from '../../words/secret-name.ts';
import type { SecretToStore } from '../destination/secret-to-store.ts';

/** What is typed into one field of a recipe. */
export interface RecipeValue {
  readonly value: string;
  /** The name of a stored secret that is taken instead of a value; empty for none. */
  readonly stored: string;
}

export type RecipeValues = Readonly<Record<string, RecipeValue>>;

/** What a recipe is asked for: secret fields hold names, whose values go into the vault first. */
export interface FilledRecipe {
  readonly fields: Readonly<Record<string, string>>;
  readonly secrets: readonly SecretToStore[];
}

const nothing: RecipeValue = { value: '', stored: '' };

/** What a field holds, typed or not. */
export function valueOf(values: RecipeValues, field: RecipeField): RecipeValue {
  return values[field.key] ?? nothing;
}

/** What is wrong with a field's value, in words that help; empty when it is all right. */
export function mistakeOf(field: RecipeField, { value, stored }: RecipeValue): string {
  const isGiven = field.secret ? value !== '' || stored !== '' : value.trim() !== '';
  if (!isGiven) return field.default === null ? t('recipes.needed') : '';
  const fits = field.secret || field.pattern === '' || matches(field.pattern, value.trim());
  if (fits) return '';
  return field.example === ''
    ? t('recipes.notRight')
    : t('recipes.writeSuchAs', { example: field.example });
}

/** `chance` keeps the secrets of two hooks from one recipe apart. */
export function fillRecipe(recipe: Recipe, values: RecipeValues, chance: string): FilledRecipe {
  const filled = recipe.fields.map((field) => {
    const { value, stored } = valueOf(values, field);
    if (!field.secret) return { key: field.key, text: value.trim(), secret: null };
    if (stored !== '') return { key: field.key, text: stored, secret: null };
    const name = `${slugOf(recipe.id)}-${slugOf(field.key)}-${chance}`;
    return value === ''
      ? { key: field.key, text: '', secret: null }
      : { key: field.key, text: name, secret: { name, value } };
  });
  return {
    // What is left empty is left out, so that the recipe's default counts.
    fields: Object.fromEntries(
      filled.filter(({ text }) => text !== '').map(({ key, text }) => [key, text]),
    ),
    secrets: filled.flatMap(({ secret }) => (secret === null ? [] : [secret])),
  };
}

function matches(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(value);
}
