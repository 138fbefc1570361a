import { useFormContext, type FieldPath, type UseFormRegisterReturn } from 'react-hook-form';
import { Field, type ControlNames } from '../../parts/field.tsx';
import type { ProfileForm } from './form.ts';

interface FrameProps {
  readonly path: FieldPath<ProfileForm>;
  readonly label: string;
  readonly help?: React.ReactNode;
  readonly placeholder?: string;
  readonly rule?: (text: string) => true | string;
}

interface TextFieldProps extends FrameProps {
  /** How it looks: `path` for what is written exactly, `short` for a word. */
  readonly look?: string;
}

interface LinesFieldProps extends FrameProps {
  readonly rows?: number;
}

/** A text of the profile's form. */
export function TextField({ look = '', ...frame }: TextFieldProps): React.ReactNode {
  return (
    <TextFrame {...frame}>
      {(control) => <input {...control} className={`input ${look}`.trim()} />}
    </TextFrame>
  );
}

/** A text of the form with one entry a line. */
export function LinesField({ rows = 2, ...frame }: LinesFieldProps): React.ReactNode {
  return (
    <TextFrame {...frame}>
      {(control) => <textarea {...control} className="input code lines" rows={rows} />}
    </TextFrame>
  );
}

type Control = ControlNames &
  UseFormRegisterReturn & { readonly placeholder: string | undefined; readonly spellCheck: false };

/** What surrounds a text, of one line or many, and ties it to the form. */
function TextFrame(
  props: FrameProps & { readonly children: (control: Control) => React.ReactNode },
): React.ReactNode {
  const { path, label, help, placeholder, rule, children } = props;
  const { register } = useFormContext<ProfileForm>();
  const mistake = useMistake(path);
  return (
    <Field label={label} help={help} mistake={mistake}>
      {(names) =>
        children({
          ...names,
          ...register(path, { validate: (text) => rule?.(asText(text)) ?? true }),
          placeholder,
          spellCheck: false,
        })
      }
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
export function useMistake(path: FieldPath<ProfileForm>): string | undefined {
  const { formState, getFieldState } = useFormContext<ProfileForm>();
  const message: unknown = getFieldState(path, formState).error?.message;
  return typeof message === 'string' ? message : undefined;
}

/** A path may lead to anything; these fields hold texts. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
