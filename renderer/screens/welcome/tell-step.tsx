import { BellRing, HeartPulse, MessageSquare, Trash2, Webhook } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Recipe, RecipeOutcome } from '../../../preload/contract/recipe.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { TestSend } from '../destination/test-send.tsx';
import type { HookForm, ProfileForm } from '../editor/form.ts';
import { fromHookForm } from '../editor/form-to-hook.ts';
import { UNSAVED_PROFILE } from '../editor/hook-as-written.ts';
import { newHookForm } from '../editor/hook-to-form.ts';
import { RecipeFieldsForm } from '../recipes/recipe-fields-form.tsx';
import { RecipePicker } from '../recipes/recipe-picker.tsx';
import { StepFrame } from './step-frame.tsx';

/** Receivers that many have, before all the others. */
const featured = [
  { id: 'ntfy', icon: BellRing },
  { id: 'healthchecks', icon: HeartPulse },
  { id: 'slack', icon: MessageSquare },
] as const;

interface TellStepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Whom to tell how backups end; nobody is an answer, too. */
export function TellStep({ onBack, onNext }: TellStepProps): React.ReactNode {
  const { control } = useFormContext<ProfileForm>();
  const hooks = useFieldArray({ control, name: 'hooks', keyName: 'key' });
  const [chosen, setChosen] = useState<Recipe | 'all' | null>(null);
  const [isTried, setTried] = useState(false);
  const close = (): void => {
    setChosen(null);
    setTried(false);
  };
  const add = (recipe: Recipe, { destination, moments }: RecipeOutcome): void => {
    hooks.append(newHookForm(crypto.randomUUID(), { name: recipe.title, ...destination, moments }));
    close();
  };
  const isTyping = chosen !== null && chosen !== 'all';
  const isAlone = hooks.fields.length === 0;
  return (
    <StepFrame
      title="Should somebody hear about it?"
      words="Bellhop tells other places how each backup ended. You can also do this later."
      onBack={onBack}
      next={isAlone ? 'Back up, tell nobody' : 'Start the first backup'}
      mistake={
        isTried && isTyping ? `Finish with “Use ${chosen.title}”, or choose “Other recipes”.` : ''
      }
      onNext={() => {
        setTried(true);
        if (!isTyping) onNext();
      }}
    >
      {hooks.fields.map((hook, at) => (
        <ReadyHook
          key={hook.key}
          hook={hook}
          onRemove={() => {
            hooks.remove(at);
          }}
        />
      ))}
      {chosen === null && <Receivers isFirst={isAlone} onChoose={setChosen} />}
      {chosen === 'all' && <RecipePicker onMade={add} onClose={close} />}
      {isTyping && (
        <section className="recipes" aria-label={chosen.title}>
          <RecipeFieldsForm
            recipe={chosen}
            onMade={(outcome) => {
              add(chosen, outcome);
            }}
            onBack={close}
          />
        </section>
      )}
    </StepFrame>
  );
}

function Receivers(props: {
  readonly isFirst: boolean;
  readonly onChoose: (chosen: Recipe | 'all') => void;
}): React.ReactNode {
  const { isFirst, onChoose } = props;
  const recipes = useRecipes();
  return (
    <div className="tiles" role="group" aria-label={isFirst ? 'Receivers' : 'Somebody else'}>
      {featured.map(({ id, icon: Icon }) => {
        const recipe = recipes.find((each) => each.id === id);
        return (
          recipe !== undefined && (
            <ReceiverTile
              key={id}
              icon={<Icon size={20} aria-hidden="true" />}
              title={recipe.title}
              details={recipe.description}
              onChoose={() => {
                onChoose(recipe);
              }}
            />
          )
        );
      })}
      <ReceiverTile
        icon={<Webhook size={20} aria-hidden="true" />}
        title="More…"
        details="Discord, Telegram, Uptime Kuma, and many others"
        onChoose={() => {
          onChoose('all');
        }}
      />
    </div>
  );
}

function ReceiverTile(props: {
  readonly icon: React.ReactNode;
  readonly title: string;
  readonly details: string;
  readonly onChoose: () => void;
}): React.ReactNode {
  return (
    <button type="button" className="tile" aria-label={props.title} onClick={props.onChoose}>
      <span className="tile-icon">{props.icon}</span>
      <span className="tile-words">
        <strong>{props.title}</strong>
        <span className="muted">{props.details}</span>
      </span>
    </button>
  );
}

function ReadyHook(props: {
  readonly hook: HookForm;
  readonly onRemove: () => void;
}): React.ReactNode {
  const { hook, onRemove } = props;
  const moment = hook.moments.includes('success') ? 'success' : (hook.moments[0] ?? 'finally');
  return (
    <article className="guide-hook" aria-label={`Hook ${hook.name}`}>
      <header className="guide-hook-head">
        <p>
          <strong>{hook.name}</strong> <span className="path muted">{hook.url}</span>
        </p>
        <Button
          look="quiet"
          aria-label={`Remove ${hook.name}`}
          icon={<Trash2 size={14} aria-hidden="true" />}
          onClick={onRemove}
        />
      </header>
      <TestSend
        test={() => api.hooks.test(UNSAVED_PROFILE, fromHookForm(hook, []).hook, moment, 'backup')}
        note="Marked as a test."
      />
    </article>
  );
}

function useRecipes(): readonly Recipe[] {
  const [recipes, setRecipes] = useState<readonly Recipe[]>([]);
  useEffect(() => {
    let isWanted = true;
    void api.hooks.recipes().then((all) => {
      if (isWanted) setRecipes(all);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return recipes;
}
