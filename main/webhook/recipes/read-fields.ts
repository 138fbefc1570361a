import type { Recipe, RecipeField } from '../../../preload/contract/recipe.ts';
import type { Failure, Result } from '../../../preload/contract/result.ts';
import { sentencesInWords, seriesInWords } from '../../../words/list.ts';
import { t } from '../../../words/t.ts';
import { secretNameSchema } from '../../core/secret-name-schema.ts';

/** A field as it was filled in: a secret's name, or a text. Both may be empty. */
export interface FieldValue {
  readonly secret: boolean;
  readonly value: string;
}

export type FieldValues = ReadonlyMap<string, FieldValue>;

type Complaint = Pick<Failure, 'message' | 'hint'>;

/** Checks what was filled in, and takes the defaults. Fails with `invalid-input`, all complaints in one. */
export function readFields(
  { title, fields }: Pick<Recipe, 'title' | 'fields'>,
  given: Readonly<Record<string, string>>,
): Result<FieldValues> {
  const values = new Map(fields.map((field) => [field.key, valueOf(field, given)]));
  const complaints = [
    ...unknownKeys(fields, given).map((key) => ({
      message: t('recipes.hasNoField', { title, field: key }),
      hint: t('recipes.itsFields', { fields: seriesInWords(fields.map((field) => field.key)) }),
    })),
    ...fields.flatMap((field) => complaintAbout(field, values.get(field.key)?.value ?? '') ?? []),
  ];
  if (complaints.length === 0) return { ok: true, value: values };
  const say = (part: keyof Complaint) => sentencesInWords(complaints.map((each) => each[part]));
  return {
    ok: false,
    failure: { kind: 'invalid-input', message: say('message'), hint: say('hint') },
  };
}

function unknownKeys(
  fields: readonly RecipeField[],
  given: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(given).filter((key) => fields.every((field) => field.key !== key));
}

function valueOf(field: RecipeField, given: Readonly<Record<string, string>>): FieldValue {
  const filledIn = Object.hasOwn(given, field.key) ? (given[field.key] ?? '').trim() : '';
  return { secret: field.secret, value: filledIn === '' ? (field.default ?? '') : filledIn };
}

function complaintAbout(field: RecipeField, value: string): Complaint | null {
  const { label, example } = field;
  const hint = t('recipes.anExample', { example });
  if (value === '') {
    const isOptional = field.default !== null;
    return isOptional ? null : { message: t('recipes.isMissing', { label }), hint };
  }
  if (field.secret) return secretComplaint(field, value);
  if (/\p{Cc}/u.test(value)) {
    return { message: t('recipes.hasLines', { label }), hint };
  }
  if (field.pattern === '' || new RegExp(`^(?:${field.pattern})$`, 'u').test(value)) return null;
  return { message: t('recipes.cannotBe', { label, value }), hint };
}

/** The value is not repeated: somebody may have put the secret itself there. */
function secretComplaint({ label }: RecipeField, value: string): Complaint | null {
  if (secretNameSchema.safeParse(value).success) return null;
  return {
    message: t('recipes.takesName', { label }),
    hint: t('recipes.storeFirst'),
  };
}
