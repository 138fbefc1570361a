import { useEffect, useRef, useState } from 'react';
import type { Recipe, RecipeOutcome } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { closeOnEscape } from '../../parts/close-on-escape.ts';
import { Field } from '../../parts/field.tsx';
import { useSearchKey } from '../../parts/use-search-key.ts';
import { RecipeFieldsForm } from './recipe-fields-form.tsx';
import { searchRecipes } from './search-recipes.ts';

interface RecipePickerProps {
  readonly onMade: (recipe: Recipe, outcome: RecipeOutcome) => void;
  readonly onClose: () => void;
}

/** Known receivers to choose from; the chosen one asks for what it needs. */
export function RecipePicker({ onMade, onClose }: RecipePickerProps): React.ReactNode {
  const [recipes, setRecipes] = useState<readonly Recipe[] | null>(null);
  const [chosen, setChosen] = useState<Recipe | null>(null);
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  useEffect(() => {
    let isWanted = true;
    void api.hooks.recipes().then((all) => {
      if (isWanted) setRecipes(all);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (recipes === null) return null;
  return (
    <section className="recipes" aria-label={t('recipes.title')} onKeyDown={closeOnEscape(onClose)}>
      {chosen === null ? (
        <>
          <div className="inline-form">
            <Field label={t('recipes.find')}>
              {(names) => (
                <input
                  {...names}
                  ref={field}
                  className="input"
                  type="search"
                  autoFocus
                  placeholder={t('recipes.findHint')}
                  value={search}
                  onChange={(event) => {
                    setSearch(event.target.value);
                  }}
                  onKeyDown={(event) => {
                    // Enter must not save the form around.
                    if (event.key === 'Enter') event.preventDefault();
                  }}
                />
              )}
            </Field>
            <Button look="quiet" onClick={onClose}>
              {t('parts.close')}
            </Button>
          </div>
          <RecipeList recipes={searchRecipes(recipes, search)} onChoose={setChosen} />
        </>
      ) : (
        <RecipeFieldsForm
          key={chosen.id}
          recipe={chosen}
          onMade={(outcome) => {
            onMade(chosen, outcome);
          }}
          onBack={() => {
            setChosen(null);
          }}
        />
      )}
    </section>
  );
}

function RecipeList(props: {
  readonly recipes: readonly Recipe[];
  readonly onChoose: (recipe: Recipe) => void;
}): React.ReactNode {
  const { recipes, onChoose } = props;
  if (recipes.length === 0) return <p className="muted">{t('recipes.noneLikeThat')}</p>;
  return (
    <ul className="recipe-list" aria-label={t('recipes.found')}>
      {recipes.map((recipe) => (
        <li key={recipe.id}>
          <button
            type="button"
            className="recipe-line"
            onClick={() => {
              onChoose(recipe);
            }}
          >
            <span>
              <strong>{recipe.title}</strong>
              {!recipe.verified && <span className="tag">{t('recipes.unverified')}</span>}
            </span>
            <span className="muted">{recipe.description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
