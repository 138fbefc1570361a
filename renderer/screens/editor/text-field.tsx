import { useFormContext, type FieldPath } from 'react-hook-form';
import { Field } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';

interface TextFieldProps {
  readonly path: FieldPath<ProfileForm>;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly placeholder?: string;
  /** How it looks: `path` for what is written exactly, `short` for a word. */
  readonly look?: string;
  readonly rule?: (text: string) => true | string;
}

/** A text of the profile's form. */
export function TextField(props: TextFieldProps): React.ReactNode {
  const { path, label, help, placeholder, look = '', rule } = props;
  const { register } = useFormContext<ProfileForm>();
  const mistake = useMistake(path);
  return (
    <Field label={label} help={help} mistake={mistake}>
      {(names) => (
        <input
          {...names}
          {...register(path, { validate: (text) => rule?.(asText(text)) ?? true })}
          className={`input ${look}`.trim()}
          placeholder={placeholder}
          spellCheck={false}
        />
      )}
    </Field>
  );
}

/** A text of the form with one entry a line. */
export function LinesField(props: TextFieldProps & { readonly rows?: number }): React.ReactNode {
  const { path, label, help, placeholder, rule, rows = 2 } = props;
  const { register } = useFormContext<ProfileForm>();
  const mistake = useMistake(path);
  return (
    <Field label={label} help={help} mistake={mistake}>
      {(names) => (
        <textarea
          {...names}
          {...register(path, { validate: (text) => rule?.(asText(text)) ?? true })}
          className="input code lines"
          rows={rows}
          placeholder={placeholder}
          spellCheck={false}
        />
      )}
    </Field>
  );
}

interface NumberFieldProps {
  readonly path: FieldPath<ProfileForm>;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly least: number;
  readonly most: number;
  readonly rule: (count: number) => true | string;
}

/** A whole number of the form. */
export function NumberField(props: NumberFieldProps): React.ReactNode {
  const { path, label, help, least, most, rule } = props;
  const { register } = useFormContext<ProfileForm>();
  const mistake = useMistake(path);
  return (
    <Field label={label} help={help} mistake={mistake}>
      {(names) => (
        <input
          {...names}
          {...register(path, { valueAsNumber: true, validate: (count) => rule(Number(count)) })}
          className="input short"
          type="number"
          min={least}
          max={most}
        />
      )}
    </Field>
  );
}

/** What is wrong with a field, in words. */
function useMistake(path: FieldPath<ProfileForm>): string | undefined {
  const { formState, getFieldState } = useFormContext<ProfileForm>();
  const message: unknown = getFieldState(path, formState).error?.message;
  return typeof message === 'string' ? message : undefined;
}

/** A path may lead to anything; these fields hold texts. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
