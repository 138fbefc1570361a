import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { seriesInWords } from '../../../words/list.ts';
import { tagsOf } from '../../words/tags.ts';
import { VariableRows } from '../variables/variable-rows.tsx';
import type { ProfileForm } from './form.ts';
import { rules } from './rules.ts';

/** What a profile says of itself: the tags of its snapshots, and variables for its hooks. */
export function LabelFields(): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const { errors } = formState;
  const [tags, variables] = watch(['tags', 'variables']);
  return (
    <Disclosure
      title={t('editor.tagsAndVariables')}
      gist={gist(tagsOf(tags), variables.length)}
      hasMistake={errors.tags !== undefined || errors.variables !== undefined}
    >
      <Field label={t('parts.tags')} help={t('editor.tagsHelp')} mistake={errors.tags?.message}>
        {(names) => (
          <input
            {...names}
            {...register('tags', { validate: rules.tags })}
            className="input"
            placeholder={t('editor.tagsExample')}
          />
        )}
      </Field>
      <VariableRows whose="profile" />
    </Disclosure>
  );
}

function gist(tags: readonly string[], variables: number): string {
  const parts = [
    ...(tags.length === 0 ? [] : [seriesInWords(tags)]),
    ...(variables === 0 ? [] : [t('units.variables', { count: variables })]),
  ];
  return parts.length === 0 ? t('editor.none') : parts.join(' · ');
}
