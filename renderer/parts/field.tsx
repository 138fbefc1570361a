import { useId } from 'react';

/** What a field hands to its control, so that label, help and mistake belong to it. */
export interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly help?: React.ReactNode;
  /** What is wrong with the value, in words that help; marked where it is. */
  readonly mistake?: string | undefined;
  /** Remarks that come and go while one types; gets the control's id. */
  readonly notes?: (id: string) => React.ReactNode;
  readonly hideLabel?: boolean;
  readonly children: (names: ControlNames) => React.ReactNode;
}

/** The id of a control's label, for a control that a label cannot name by itself. */
export function labelId(controlId: string): string {
  return `${controlId}-label`;
}

/** A labelled control with its help and its mistake. */
export function Field(props: FieldProps): React.ReactNode {
  const { label, help, mistake, notes, hideLabel = false, children } = props;
  const id = useId();
  const wrong = mistake !== undefined && mistake !== '';
  const describedBy = [
    wrong ? `${id}-mistake` : '',
    notes === undefined ? '' : `${id}-notes`,
    help === undefined ? '' : `${id}-help`,
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="field">
      <label id={labelId(id)} htmlFor={id} className={hideLabel ? 'for-screen-readers' : 'label'}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': wrong ? true : undefined,
      })}
      {wrong && (
        <p className="mistake" id={`${id}-mistake`} role="alert">
          {mistake}
        </p>
      )}
      {notes !== undefined && (
        <div className="field-notes" id={`${id}-notes`} role="status">
          {notes(id)}
        </div>
      )}
      {help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
