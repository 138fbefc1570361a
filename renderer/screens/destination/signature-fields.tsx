import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Field } from '../../parts/field.tsx';
import { useBellhop } from '../../state/use-state.ts';
import { signatureKinds } from '../../words/destination.ts';
import type { DestinationHolder, DestinationPath } from './destination-form.ts';
import { destinationRules } from './destination-rules.ts';
import { VerifySnippet } from './verify-snippet.tsx';

/** How a message proves who has sent it. */
export function SignatureFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.signatureKind`);
  return (
    <fieldset className="more-group">
      <legend className="label">{t('hookMore.signature')}</legend>
      <div className="two-fields">
        <Field label={t('hookMore.signed')}>
          {(names) => (
            <select {...names} {...register(`${path}.signatureKind`)} className="input">
              {signatureKinds().map((each) => (
                <option key={each.kind} value={each.kind}>
                  {each.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        {(kind === 'hmac-sha256' || kind === 'stripe') && <HeaderField path={path} />}
        {kind === 'hmac-sha256' && (
          <Field label={t('hookMore.beforeSignature')}>
            {(names) => (
              <select {...names} {...register(`${path}.signaturePrefix`)} className="input">
                <option value="">{t('hookMore.nothing')}</option>
                <option value="sha256=">sha256=</option>
              </select>
            )}
          </Field>
        )}
      </div>
      {kind !== 'none' && <SecretFields path={path} />}
      <Verification path={path} />
    </fieldset>
  );
}

/** Only where something is signed, and by a header that has its name. */
function Verification({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.signatureKind`);
  const header = watch(`${path}.signatureHeader`);
  const prefix = watch(`${path}.signaturePrefix`);
  const takesHeader = kind === 'hmac-sha256' || kind === 'stripe';
  const hasSecret = watch(`${path}.signatureSecret`) + watch(`${path}.signatureValue`) !== '';
  if (kind === 'none' || (kind === 'checkly' && !hasSecret)) return null;
  if (takesHeader && destinationRules.headerName(header) !== true) return null;
  return <VerifySnippet scheme={{ kind, header, prefix }} />;
}

function HeaderField({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  return (
    <Field
      label={t('hookMore.signatureHeader')}
      mistake={getFieldState(`${path}.signatureHeader`, formState).error?.message}
    >
      {(names) => (
        <input
          {...names}
          {...register(`${path}.signatureHeader`, { validate: destinationRules.headerName })}
          className="input path"
          placeholder="X-Signature"
          spellCheck={false}
        />
      )}
    </Field>
  );
}

function SecretFields({ path }: { readonly path: DestinationPath }): React.ReactNode {
  const { formState, getFieldState, register, watch } = useFormContext<DestinationHolder>();
  const kind = watch(`${path}.signatureKind`);
  const name = watch(`${path}.signatureSecret`);
  const isStored = useBellhop((state) => state.secretNames.includes(name.trim()));
  return (
    <div className="two-fields">
      <SecretNameField
        path={`${path}.signatureSecret`}
        label={t('hookMore.secretName')}
        help={kind === 'checkly' ? t('hookMore.secretNameCheckly') : t('hookMore.secretNameHelp')}
      />
      <Field
        label={t('hookMore.secretValue')}
        mistake={getFieldState(`${path}.signatureValue`, formState).error?.message}
        help={isStored ? t('hookMore.secretStored') : t('hookMore.secretToStore')}
      >
        {(names) => (
          <input
            {...names}
            {...register(`${path}.signatureValue`, {
              validate: (value) =>
                kind === 'checkly' ||
                value !== '' ||
                name.trim() !== '' ||
                t('hookMore.secretMissing'),
            })}
            className="input"
            type="password"
            autoComplete="off"
            placeholder={isStored ? t('hookMore.secretHidden') : ''}
          />
        )}
      </Field>
      {kind === 'standard-webhooks' && (
        <SecretNameField
          path={`${path}.signaturePreviousSecret`}
          label={t('hookMore.previousSecret')}
          help={t('hookMore.previousSecretHelp')}
        />
      )}
    </div>
  );
}

function SecretNameField(props: {
  readonly path:
    `${DestinationPath}.signatureSecret` | `${DestinationPath}.signaturePreviousSecret`;
  readonly label: string;
  readonly help: string;
}): React.ReactNode {
  const { path, label, help } = props;
  const { formState, getFieldState, register } = useFormContext<DestinationHolder>();
  const known = useBellhop((state) => state.secretNames);
  const listId = useId();
  return (
    <Field label={label} help={help} mistake={getFieldState(path, formState).error?.message}>
      {(names) => (
        <>
          <input
            {...names}
            {...register(path, { validate: destinationRules.secretName })}
            className="input path"
            list={listId}
            autoComplete="off"
            spellCheck={false}
          />
          <datalist id={listId}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
