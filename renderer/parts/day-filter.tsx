import { t } from '../../words/t.ts';
import { Field } from './field.tsx';

/** Days as `2026-03-12`; empty for none. */
interface Days {
  readonly since: string;
  readonly until: string;
}

/** The days that a list begins and ends with. */
export function DayFilters({
  since,
  until,
  narrow,
}: Days & { readonly narrow: (part: Partial<Days>) => void }): React.ReactNode {
  return (
    <>
      <DayFilter label={t('parts.from')} value={since} onChange={(day) => narrow({ since: day })} />
      <DayFilter label={t('parts.to')} value={until} onChange={(day) => narrow({ until: day })} />
    </>
  );
}

function DayFilter(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}): React.ReactNode {
  return (
    <Field label={props.label}>
      {(names) => (
        <input
          {...names}
          className="input"
          type="date"
          max="2999-12-31"
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
