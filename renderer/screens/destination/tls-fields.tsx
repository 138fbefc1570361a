import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';

/** How the receiver's certificate is checked. */
export function TlsFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register, watch } = useFormContext<DestinationHolder>();
  const isChecked = watch(`${path}.tlsVerify`);
  return (
    <fieldset className="more-group">
      <legend className="label">{t('hookMore.certificate')}</legend>
      <Switch label={t('hookMore.checkCertificate')} {...register(`${path}.tlsVerify`)} />
      {!isChecked && (
        <Notice
          tone="warning"
          message={t('hookMore.unchecked')}
          hint={t('hookMore.uncheckedHint')}
        />
      )}
      <Field
        label={t('hookMore.caFiles')}
        help={t('hookMore.caFilesHelp')}
        mistake={getFieldState(`${path}.caFiles`, formState).error?.message}
      >
        {(names) => (
          <textarea
            {...names}
            {...register(`${path}.caFiles`, { validate: destinationRules.caFiles })}
            className="input code"
            rows={2}
            spellCheck={false}
            placeholder="/etc/ssl/my-ca.pem"
          />
        )}
      </Field>
    </fieldset>
  );
}
