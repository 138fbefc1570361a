import { useId } from 'react';
import type { Result } from '../../../preload/contract/result.ts';
import { FailureNotice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useHeld } from './use-held.ts';

interface HeldSwitchProps {
  readonly label: string;
  readonly help: string;
  readonly isOn: boolean;
  readonly isOffLimits?: boolean;
  readonly save: (on: boolean) => Promise<Result<unknown>>;
  readonly children?: React.ReactNode;
}

/** A switch that is stored as soon as it is moved, and moves back where that fails. */
export function HeldSwitch(props: HeldSwitchProps): React.ReactNode {
  const { label, help, isOn, isOffLimits = false, save, children } = props;
  const { shown, change, failure } = useHeld(isOn, save);
  const id = useId();
  return (
    <div className="explained">
      <Switch
        label={label}
        aria-describedby={id}
        checked={shown}
        disabled={isOffLimits}
        onChange={(event) => {
          change(event.target.checked);
        }}
      />
      <p className="help" id={id}>
        {help}
      </p>
      {children}
      {failure !== null && <FailureNotice failure={failure} />}
    </div>
  );
}
