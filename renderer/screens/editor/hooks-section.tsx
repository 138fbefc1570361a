import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Hook } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { useUndo } from '../../undo/undo-context.ts';
import { FillFrom } from '../recipes/fill-from.tsx';
import type { ProfileForm } from './form.ts';
import { HookItem } from './hook-item.tsx';
import { newHookForm } from './hook-to-form.ts';
import { useSoughtPart } from './sought-part.ts';

/** Whom to tell about a run, in the order in which they are told. One hook is open at a time. */
export function HooksSection({ profileId }: { readonly profileId: string }): React.ReactNode {
  const { control, formState, getValues } = useFormContext<ProfileForm>();
  const hooks = useFieldArray({ control, name: 'hooks', keyName: 'key' });
  const { tell } = useUndo();
  // Known before the hook is made, as the secrets of a curl command are named after it.
  const [nextId, setNextId] = useState<string>(() => crypto.randomUUID());
  const [openId, setOpenId] = useState<string | null>(null);
  const { errors, submitCount } = formState;
  const sought = useSoughtPart();
  useEffect(() => {
    if (sought?.kind !== 'hook') return undefined;
    setOpenId(sought.hookId);
    // After the frame has scrolled a new screen to its top.
    const frame = requestAnimationFrame(() => {
      const line = document.getElementById(`hook-${sought.hookId}`);
      line?.scrollIntoView({ block: 'start' });
      line?.querySelector('button')?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [sought]);
  useEffect(() => {
    const mistaken = getValues('hooks').find((_, index) => errors.hooks?.[index] !== undefined);
    if (mistaken !== undefined) setOpenId(mistaken.id);
    // Only a try to save opens a hook: mistakes that come and go while one types do not.
  }, [submitCount]);
  const add = (known: Partial<Hook>): void => {
    const hook = newHookForm(nextId, known);
    setNextId(crypto.randomUUID());
    hooks.append(hook, { focusName: `hooks.${hooks.fields.length}.name` });
    setOpenId(hook.id);
  };
  return (
    <section className="panel hooks" aria-labelledby="hooks" data-path="hooks">
      <h2 id="hooks">{t('parts.hooks')}</h2>
      {hooks.fields.length === 0 && <p className="muted">{t('editor.hooksAbout')}</p>}
      <ol className="hook-list">
        {hooks.fields.map((hook, index) => (
          <li key={hook.key} id={`hook-${hook.id}`}>
            <HookItem
              index={index}
              count={hooks.fields.length}
              profileId={profileId}
              isOpen={openId === hook.id}
              onToggle={() => {
                setOpenId(openId === hook.id ? null : hook.id);
              }}
              onMove={(by) => {
                hooks.move(index, index + by);
              }}
              onRemove={() => {
                tell(removedInWords(hook.name));
                hooks.remove(index);
              }}
            />
          </li>
        ))}
      </ol>
      <FillFrom
        prefix={`hook-${nextId.slice(0, 8)}`}
        onMade={({ name, destination, moments }) => {
          add({ name, ...destination, ...(moments === null ? {} : { moments }) });
        }}
      >
        <Button
          icon={<Plus size={14} aria-hidden="true" />}
          onClick={() => {
            add({});
          }}
        >
          {t('editor.addHook')}
        </Button>
      </FillFrom>
    </section>
  );
}

function removedInWords(name: string): string {
  return name === '' ? t('editor.newHookRemoved') : t('editor.hookRemoved', { name });
}
