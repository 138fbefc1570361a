import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { useReveal } from '../../parts/reveal.ts';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { hookInWords } from '../../words/hook.ts';
import { nameOfTask } from '../../words/tasks.ts';
import { MessagePreview } from '../destination/message-preview.tsx';
import { ProblemsProvider } from '../destination/problems.tsx';
import { useHookProblems } from '../destination/use-hook-problems.ts';
import { VocabularyProvider } from '../destination/vocabulary.ts';
import { useVocabulary } from '../destination/use-vocabulary.ts';
import type { ProfileForm } from './form.ts';
import { HookFields } from './hook-fields.tsx';
import { holdsUnsavedSecrets, hookAsWritten, UNSAVED_PROFILE } from './hook-as-written.ts';
import { hookToTest } from './hook-to-test.ts';

interface HookItemProps {
  readonly index: number;
  readonly count: number;
  readonly profileId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One hook: a line when closed; open, its form beside what it will send. */
export function HookItem(props: HookItemProps): React.ReactNode {
  const { index, profileId, isOpen, onToggle } = props;
  const { formState, watch } = useFormContext<ProfileForm>();
  const hook = watch(`hooks.${index}`);
  const channels = useBellhop((state) => state.channels);
  const channel =
    hook.channelId === ''
      ? null
      : (channels?.find(({ id }) => id === hook.channelId)?.name ?? hook.channelId);
  const name = hook.name === '' ? t('hookForm.newHook') : hook.name;
  const hasMistake = formState.errors.hooks?.[index] !== undefined;
  const body = useRef<HTMLDivElement>(null);
  useReveal(body, () => {
    if (!isOpen) onToggle();
  });
  return (
    <article
      className={isOpen ? 'hook open' : 'hook'}
      aria-label={t('hookForm.hookNamed', { name })}
    >
      <div className="hook-line">
        <button
          type="button"
          className="hook-summary"
          data-path={`hooks.${String(index)}`}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <ChevronRight className="chevron" size={14} aria-hidden="true" />
          <strong>{name}</strong>
          {hook.task !== 'backup' && <span className="tag">{nameOfTask(hook.task)}</span>}
          <span className="muted hook-gist">{hookInWords(hook, channel)}</span>
          {hasMistake && <span className="tone-failed">{t('parts.needsLook')}</span>}
        </button>
        <HookActions {...props} name={name} />
      </div>
      <div className="hook-body" hidden={!isOpen} ref={body}>
        <HookBody index={index} profileId={profileId || UNSAVED_PROFILE} isOpen={isOpen} />
      </div>
    </article>
  );
}

/** The form and, open, what it will send, which main looks at while one types. */
function HookBody(props: {
  readonly index: number;
  readonly profileId: string;
  readonly isOpen: boolean;
}): React.ReactNode {
  const { index, profileId, isOpen } = props;
  const { watch } = useFormContext<ProfileForm>();
  const channels = useBellhop((state) => state.channels) ?? [];
  const form = watch(`hooks.${index}`);
  const hook = hookAsWritten(form, channels);
  const problems = useHookProblems(profileId, isOpen ? hook : null);
  const words = useVocabulary(
    isOpen ? { profileId, moment: form.moments[0] ?? 'finally', task: form.task } : null,
  );
  return (
    <VocabularyProvider value={words}>
      <ProblemsProvider value={problems}>
        <HookFields index={index} />
      </ProblemsProvider>
      {isOpen && (
        <MessagePreview
          profileId={profileId}
          task={form.task}
          hook={(spareUrl) => hookAsWritten(form, channels, spareUrl)}
          moments={form.moments}
          test={(moment, aimedAt) =>
            api.hooks.test(profileId, hookToTest(form, channels, aimedAt), moment, form.task)
          }
          testNote={holdsUnsavedSecrets(form, channels) ? t('hookTest.saveFirst') : ''}
        />
      )}
    </VocabularyProvider>
  );
}

function HookActions(props: HookItemProps & { readonly name: string }): React.ReactNode {
  const { index, count, name, onMove, onRemove } = props;
  const { register } = useFormContext<ProfileForm>();
  return (
    <div className="actions tight">
      <Switch
        label={t('parts.enabledOf', { name })}
        hideLabel
        {...register(`hooks.${index}.enabled`)}
      />
      <Button
        look="quiet"
        aria-label={t('parts.moveUp', { name })}
        disabled={index === 0}
        icon={<ArrowUp size={14} aria-hidden="true" />}
        onClick={() => {
          onMove(-1);
        }}
      />
      <Button
        look="quiet"
        aria-label={t('parts.moveDown', { name })}
        disabled={index === count - 1}
        icon={<ArrowDown size={14} aria-hidden="true" />}
        onClick={() => {
          onMove(1);
        }}
      />
      <Button
        look="quiet"
        aria-label={t('parts.removeNamed', { name })}
        icon={<Trash2 size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
