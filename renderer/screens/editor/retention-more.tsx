import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import type { WordKey } from '../../../words/translated.ts';
import { Field } from '../../parts/field.tsx';
import { withinKinds, type WithinKind } from '../../words/retention.ts';
import { useUndo } from '../../undo/undo-context.ts';
import { readSpan, spanInWords } from '../../words/span.ts';
import type { ProfileForm } from './form.ts';
import { optionRules } from './option-rules.ts';
import { groupNames } from './retention-form.ts';
import { rules } from './rules.ts';

const labels = {
  within: 'retention.everyOne',
  withinHourly: 'retention.oneAnHour',
  withinDaily: 'retention.oneADay',
  withinWeekly: 'retention.oneAWeek',
  withinMonthly: 'retention.oneAMonth',
  withinYearly: 'retention.oneAYear',
} as const satisfies Readonly<Record<WithinKind, WordKey>>;

const groups = {
  host: 'retention.groupHost',
  paths: 'retention.groupFolders',
  tags: 'retention.groupTags',
} as const satisfies Readonly<Record<(typeof groupNames)[number], WordKey>>;

/** The further rules: spans of time, tags, and what snapshots are told apart by. */
export function RetentionMore(): React.ReactNode {
  const { register } = useFormContext<ProfileForm>();
  return (
    <>
      <fieldset className="more-group">
        <legend className="label">{t('retention.forHowLong')}</legend>
        <div className="three-fields">
          {withinKinds.map((kind) => (
            <SpanField key={kind} kind={kind} />
          ))}
        </div>
        <p className="help">{t('retention.spanHelp')}</p>
      </fieldset>
      <TagsField />
      <fieldset className="more-group">
        <legend className="label">{t('retention.rulesHoldFor')}</legend>
        <div className="chips">
          {groupNames.map((name) => (
            <label key={name} className="chip">
              <input type="checkbox" {...register(`retention.groupBy.${name}`)} />
              {t(groups[name])}
            </label>
          ))}
        </div>
        <p className="help">{t('retention.groupHelp')}</p>
      </fieldset>
    </>
  );
}

function SpanField({ kind }: { readonly kind: WithinKind }): React.ReactNode {
  const { formState, register, setValue, watch } = useFormContext<ProfileForm>();
  const { follow } = useUndo();
  const path = `retention.${kind}` as const;
  const span = readSpan(watch(path));
  return (
    <Field
      label={t(labels[kind])}
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
              if (span === null) return;
              follow(() => {
                setValue(path, span, { shouldDirty: true });
              });
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
      label={t('retention.alwaysTagged')}
      help={t('retention.alwaysTaggedHelp')}
      mistake={formState.errors.retention?.keepTags?.message}
    >
      {(names) => (
        <input
          {...names}
          {...register('retention.keepTags', { deps: 'retention.last', validate: rules.tags })}
          className="input"
          placeholder={t('retention.alwaysTaggedExample')}
        />
      )}
    </Field>
  );
}
