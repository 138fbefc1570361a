import { BellRing, HeartPulse, MessageSquare, Trash2, Webhook } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Recipe, RecipeOutcome } from '../../../preload/contract/recipe.ts';
import { t } from '../../../words/t.ts';
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
  const [newestId, setNewestId] = useState<string | null>(null);
  const close = (): void => {
    setChosen(null);
    setTried(false);
  };
  const add = (recipe: Recipe, { destination, moments }: RecipeOutcome): void => {
    const id = crypto.randomUUID();
    const hook = newHookForm(id, { name: recipe.title, ...destination, moments });
    hooks.append(hook, { shouldFocus: false });
    setNewestId(id);
    close();
  };
  const isTyping = chosen !== null && chosen !== 'all';
  const isAlone = hooks.fields.length === 0;
  return (
    <StepFrame
      title={t('welcome.tellTitle')}
      words={t('welcome.tellHelp')}
      onBack={onBack}
      next={isAlone ? t('welcome.backUpQuietly') : t('welcome.startFirst')}
      isNextLater={isTyping}
      mistake={isTried && isTyping ? t('welcome.finishReceiver', { title: chosen.title }) : ''}
      onNext={() => {
        setTried(true);
        if (!isTyping) onNext();
      }}
    >
      {hooks.fields.map((hook, at) => (
        <ReadyHook
          key={hook.key}
          hook={hook}
          isNewest={hook.id === newestId}
          onRemove={() => {
            hooks.remove(at);
          }}
        />
      ))}
      {chosen === null && <Receivers isFirst={isAlone} onChoose={setChosen} />}
      {chosen === 'all' && <RecipePicker onMade={add} onClose={close} />}
      {isTyping && (
        <section className="recipes" aria-label={chosen.title}>
          <h2 className="for-screen-readers">{t('welcome.receivers')}</h2>
          <RecipeFieldsForm
            recipe={chosen}
            isMain
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
    <div
      className="tiles"
      role="group"
      aria-label={isFirst ? t('welcome.receivers') : t('welcome.somebodyElse')}
    >
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
        title={t('welcome.moreReceivers')}
        details={t('welcome.moreReceiversWords')}
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
    <button type="button" className="tile" onClick={props.onChoose}>
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
  /** Whether it has just come to be, in the place of the fields that had the focus. */
  readonly isNewest: boolean;
  readonly onRemove: () => void;
}): React.ReactNode {
  const { hook, isNewest, onRemove } = props;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNewest) article.current?.focus();
  }, [isNewest]);
  const moment = hook.moments.includes('success') ? 'success' : (hook.moments[0] ?? 'finally');
  return (
    <article
      className="guide-hook"
      aria-label={t('welcome.hookNamed', { name: hook.name })}
      ref={article}
      tabIndex={-1}
    >
      <header className="guide-hook-head">
        <p>
          <strong>{hook.name}</strong> <span className="path muted">{hook.url}</span>
        </p>
        <Button
          look="quiet"
          aria-label={t('welcome.removeHook', { name: hook.name })}
          icon={<Trash2 size={14} aria-hidden="true" />}
          onClick={onRemove}
        />
      </header>
      <TestSend
        test={() => api.hooks.test(UNSAVED_PROFILE, fromHookForm(hook, []).hook, moment, 'backup')}
        note={t('welcome.markedTest')}
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
