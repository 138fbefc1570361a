import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../../parts/button.tsx';
import { Switch } from '../../parts/switch.tsx';
import { hookInWords } from '../../words/hook.ts';
import type { ProfileForm } from './form.ts';
import { HookFields } from './hook-fields.tsx';
import { HookPreview } from './hook-preview.tsx';

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
  const name = hook.name === '' ? 'New hook' : hook.name;
  const hasMistake = formState.errors.hooks?.[index] !== undefined;
  return (
    <article className={isOpen ? 'hook open' : 'hook'} aria-label={`Hook ${name}`}>
      <div className="hook-line">
        <button type="button" className="hook-summary" aria-expanded={isOpen} onClick={onToggle}>
          <ChevronRight className="chevron" size={14} aria-hidden="true" />
          <strong>{name}</strong>
          <span className="muted hook-gist">{hookInWords(hook)}</span>
          {hasMistake && <span className="tone-failed">needs another look</span>}
        </button>
        <HookActions {...props} name={name} />
      </div>
      <div className="hook-body" hidden={!isOpen}>
        <HookFields index={index} />
        {isOpen && <HookPreview index={index} profileId={profileId} />}
      </div>
    </article>
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
