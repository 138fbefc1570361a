import { useFormContext } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import { withinKinds, type WithinKind } from '../../words/retention.ts';
import { readSpan, spanInWords } from '../../words/span.ts';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { groupNames } from './retention-form.ts';
import { rules } from './rules.ts';

const labels: Readonly<Record<WithinKind, string>> = {
  within: 'Every one',
  withinHourly: 'One an hour',
  withinDaily: 'One a day',
  withinWeekly: 'One a week',
  withinMonthly: 'One a month',
  withinYearly: 'One a year',
};

const groups = { host: 'host', paths: 'folders', tags: 'tags' } as const;

/** The further rules: spans of time, tags, and what snapshots are told apart by. */
export function RetentionMore(): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <>
      <fieldset className="more-group">
        <legend className="label">For how long</legend>
        <div className="three-fields">
          {withinKinds.map((kind) => (
            <SpanField key={kind} kind={kind} />
          ))}
        </div>
        <p className="help">
          Counted back from the newest snapshot, such as 1y 6m 14d or 2 weeks (m are months). Empty
          keeps none for that reason.
        </p>
      </fieldset>
      <TagsField />
      <fieldset className="more-group">
        <legend className="label">The rules hold for each</legend>
        <div className="chips">
          {groupNames.map((name) => (
            <label key={name} className="chip">
              <input type="checkbox" {...register(`retention.groupBy.${name}`)} />
              {groups[name]}
            </label>
          ))}
        </div>
        <p className="help">
          Snapshots that differ in one of these are counted apart. None chosen counts all together.
        </p>
      </fieldset>
    </>
  );
}

function SpanField({ kind }: { readonly kind: WithinKind }): React.ReactNode {
  const { formState, register, setValue, watch } = useFormContext<ProfileForm>();
  const path = `retention.${kind}` as const;
  const span = readSpan(watch(path));
  return (
    <Field
      label={labels[kind]}
      mistake={formState.errors.retention?.[kind]?.message}
      help={span === null || span === '' ? undefined : spanInWords(span)}
    >
      {(names) => (
        <input
          {...names}
          {...register(path, {
            deps: 'retention.last',
            validate: optionRules.span,
            onBlur: () => {
              if (span !== null) setValue(path, span, { shouldDirty: true });
            },
          })}
          className="input"
          placeholder="14d"
          spellCheck={false}
        />
      )}
    </Field>
  );
}

function TagsField(): React.ReactNode {
  const { formState, register } = useFormContext<ProfileForm>();
  return (
    <Field
      label="Always keep those tagged"
      help="With commas between the tags."
      mistake={formState.errors.retention?.keepTags?.message}
    >
      {(names) => (
        <input
          {...names}
          {...register('retention.keepTags', { deps: 'retention.last', validate: rules.tags })}
          className="input"
          placeholder="keep, year’s end"
        />
      )}
    </Field>
  );
}
