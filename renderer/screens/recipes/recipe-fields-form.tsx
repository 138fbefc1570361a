import { useEffect, useRef, useState } from 'react';
import type { Recipe, RecipeOutcome } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { Rich } from '../../parts/rich.tsx';
import { storeSecrets } from '../destination/store-secrets.ts';
import { fourByChance } from '../editor/new-id.ts';
import { RecipeFieldRow } from './recipe-field-row.tsx';
import { fillRecipe, mistakeOf, valueOf, type RecipeValues } from './recipe-fields.ts';

interface RecipeFieldsFormProps {
  readonly recipe: Recipe;
  /** Whether to use it is what the screen is for now. */
  readonly isMain?: boolean;
  readonly onMade: (outcome: RecipeOutcome) => void;
  readonly onBack: () => void;
}

/** What a recipe asks for and what one must know of it. Secrets are stored, then their names used. */
export function RecipeFieldsForm(props: RecipeFieldsFormProps): React.ReactNode {
  const { recipe, isMain = false, onMade, onBack } = props;
  const [values, setValues] = useState<RecipeValues>({});
  const [isTried, setTried] = useState(false);
  const [chance] = useState(fourByChance);
  const lookAtSecrets = useBellhop((state) => state.lookAtSecrets);
  const make = useTask();
  const use = (): void => {
    setTried(true);
    if (recipe.fields.some((field) => mistakeOf(field, valueOf(values, field)) !== '')) return;
    const { fields, secrets } = fillRecipe(recipe, values, chance);
    make.run(async () => {
      const stored = await storeSecrets(api, secrets);
      void lookAtSecrets();
      return stored.ok ? api.hooks.fromRecipe(recipe.id, fields) : stored;
    }, onMade);
  };
  return (
    <div className="recipe">
      <RecipeWords recipe={recipe} />
      {recipe.fields.map((field) => (
        <RecipeFieldRow
          key={field.key}
          field={field}
          value={valueOf(values, field)}
          mistake={isTried ? mistakeOf(field, valueOf(values, field)) : ''}
          onChange={(value) => {
            setValues({ ...values, [field.key]: value });
          }}
          onEnter={use}
        />
      ))}
      {make.failure !== null && <FailureNotice failure={make.failure} />}
      <div className="actions">
        <Button look={isMain ? 'primary' : 'plain'} disabled={make.isBusy} onClick={use}>
          {t('recipes.use', { title: recipe.title })}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('recipes.others')}
        </Button>
      </div>
    </div>
  );
}

function RecipeWords({ recipe }: { readonly recipe: Recipe }): React.ReactNode {
  const { title, description, docsUrl, hints, verified } = recipe;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The list with the button that led here is gone.
    heading.current?.focus();
  }, []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {title} {!verified && <span className="tag">{t('recipes.unverified')}</span>}
      </h3>
      <p className="muted">{description}</p>
      {!verified && (
        <Notice tone="warning" message={t('recipes.notChecked')} hint={t('recipes.testFirst')} />
      )}
      {hints.length > 0 && (
        <ul className="plain-list" aria-label={t('recipes.toKnow')}>
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      {docsUrl !== '' && (
        <p className="muted">
          <Rich
            of="recipes.describedAt"
            tags={{ address: <span className="path">{docsUrl}</span> }}
          />
        </p>
      )}
    </>
  );
}
