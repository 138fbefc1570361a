import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Field } from '../../parts/field.tsx';
import { formatCount } from '../../words/count.ts';
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
      title="Tags and variables"
      gist={gist(tagsOf(tags), variables.length)}
      hasMistake={errors.tags !== undefined || errors.variables !== undefined}
    >
      <Field
        label="Tags"
        help="Put on each snapshot, and told to hooks. With commas between them."
        mistake={errors.tags?.message}
      >
        {(names) => (
          <input
            {...names}
            {...register('tags', { validate: rules.tags })}
            className="input"
            placeholder="laptop, weekly"
          />
        )}
      </Field>
      <VariableRows whose="this profile’s hooks" />
    </Disclosure>
  );
}

function gist(tags: readonly string[], variables: number): string {
  const parts = [
    ...(tags.length === 0 ? [] : [tags.join(', ')]),
    ...(variables === 0 ? [] : [formatCount(variables, { one: 'variable', many: 'variables' })]),
  ];
  return parts.length === 0 ? 'none' : parts.join(' · ');
}
