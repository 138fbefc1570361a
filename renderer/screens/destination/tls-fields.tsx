import { useFormContext } from 'react-hook-form';
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
      <legend className="label">Certificate</legend>
      <Switch label="Check the receiver’s certificate" {...register(`${path}.tlsVerify`)} />
      {!isChecked && (
        <Notice
          tone="warning"
          message="Anybody on the way can pretend to be the receiver and read what is sent."
          hint="For a certificate of your own, name its CA file below instead."
        />
      )}
      <Field
        label="CA files"
        help="PEM files that are trusted beside the system’s, one path per line."
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
