import { Check, Minus } from 'lucide-react';
import { Checkbox } from 'react-aria-components';

/** Chooses a row of a table, or all of them in its head. */
export function TickBox(): React.ReactNode {
  return (
    <Checkbox slot="selection" className="tick-box">
      {({ isSelected, isIndeterminate }) => (
        <span className="tick-mark">
          {isIndeterminate ? (
            <Minus size={12} aria-hidden="true" />
          ) : (
            isSelected && <Check size={12} aria-hidden="true" />
          )}
        </span>
      )}
    </Checkbox>
  );
}
