import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { bodyFormats } from '../../words/destination.ts';
import { ContentTypeOffer } from './content-type-offer.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { ProblemNotes } from './problems.tsx';
import { TemplateField } from './template-field.tsx';

/** What a destination is sent as the body. */
export function BodyFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.bodyKind`);
  const hasFormat = kind === 'template' || kind === 'file';
  return (
    <>
      <div className="two-fields">
        <Field label={t('hookForm.body')}>
          {(names) => (
            <select {...names} {...register(`${path}.bodyKind`)} className="input">
              <option value="none">{t('hookForm.bodyNone')}</option>
              <option value="context">{t('hookForm.bodyContext')}</option>
              <option value="template">{t('hookForm.bodyTemplate')}</option>
              <option value="file">{t('hookForm.bodyFile')}</option>
            </select>
          )}
        </Field>
        {hasFormat && (
          <Field label={t('hookForm.format')}>
            {(names) => (
              <select {...names} {...register(`${path}.bodyFormat`)} className="input">
                {bodyFormats().map(({ format, name }) => (
                  <option key={format} value={format}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <ContentTypeOffer path={path} />
      {kind === 'template' && <TemplateField path={path} />}
      {kind === 'file' && <FileField path={path} />}
    </>
  );
}

function FileField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <Field
      label={t('hookForm.templatePath')}
      help={t('hookForm.templatePathHelp')}
      mistake={getFieldState(`${path}.bodyPath`, formState).error?.message}
      notes={() => <ProblemNotes field="body" />}
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.bodyPath`, { validate: destinationRules.bodyPath })}
          className="input path"
          placeholder="/home/me/.config/bellhop/message.json"
          spellCheck={false}
        />
      )}
    </Field>
  );
}
