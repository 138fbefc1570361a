import { useId } from 'react';
import { useFormContext, type FieldPath } from 'react-hook-form';
import { Switch } from '../../parts/switch.tsx';
import type { ProfileForm } from './form.ts';

/** A switch of the profile's form that says what comes of it, with the figures that belong to it. */
export function ExplainedSwitch(props: {
  readonly path: FieldPath<ProfileForm>;
  readonly label: string;
  readonly help: string;
  readonly children?: React.ReactNode;
}): React.ReactNode {
  const { path, label, help, children } = props;
  const { register } = useFormContext<ProfileForm>();
  const id = useId();
  return (
    <div className="explained">
      <Switch label={label} aria-describedby={id} {...register(path)} />
      <p className="help" id={id}>
        {help}
      </p>
      {children !== undefined && children !== false && (
        <div className="explained-more">{children}</div>
      )}
    </div>
  );
}
