import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { hookInWords } from '../../words/hook.ts';
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
  const name = hook.name === '' ? 'New hook' : hook.name;
  const hasMistake = formState.errors.hooks?.[index] !== undefined;
  return (
    <article className={isOpen ? 'hook open' : 'hook'} aria-label={`Hook ${name}`}>
      <div className="hook-line">
        <button type="button" className="hook-summary" aria-expanded={isOpen} onClick={onToggle}>
          <ChevronRight className="chevron" size={14} aria-hidden="true" />
          <strong>{name}</strong>
          {hook.task !== 'backup' && <span className="tag">{hook.task}</span>}
          <span className="muted hook-gist">{hookInWords(hook, channel)}</span>
          {hasMistake && <span className="tone-failed">needs another look</span>}
        </button>
        <HookActions {...props} name={name} />
      </div>
      <div className="hook-body" hidden={!isOpen}>
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
    isOpen && form.bodyKind === 'template'
      ? { profileId, moment: form.moments[0] ?? 'finally', task: form.task }
      : null,
  );
  return (
    <>
      <ProblemsProvider value={problems}>
        <VocabularyProvider value={words}>
          <HookFields index={index} />
        </VocabularyProvider>
      </ProblemsProvider>
      {isOpen && (
        <MessagePreview
          profileId={profileId}
          task={form.task}
          hook={hook}
          moments={form.moments}
          test={(moment, aimedAt) =>
            api.hooks.test(profileId, hookToTest(form, channels, aimedAt), moment, form.task)
          }
          testNote={
            holdsUnsavedSecrets(form, channels) ? 'Save first: it has a secret not stored yet.' : ''
          }
        />
      )}
    </>
  );
}

function HookActions(props: HookItemProps & { readonly name: string }): React.ReactNode {
  const { index, count, name, onMove, onRemove } = props;
  const { register } = useFormContext<ProfileForm>();
  return (
    <div className="actions tight">
      <Switch label={`Enabled: ${name}`} hideLabel {...register(`hooks.${index}.enabled`)} />
      <Button
        look="quiet"
        aria-label={`Move ${name} up`}
        disabled={index === 0}
        icon={<ArrowUp size={14} aria-hidden="true" />}
        onClick={() => {
          onMove(-1);
        }}
      />
      <Button
        look="quiet"
        aria-label={`Move ${name} down`}
        disabled={index === count - 1}
        icon={<ArrowDown size={14} aria-hidden="true" />}
        onClick={() => {
          onMove(1);
        }}
      />
      <Button
        look="quiet"
        aria-label={`Remove ${name}`}
        icon={<Trash2 size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
}
