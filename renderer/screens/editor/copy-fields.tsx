import { useFormContext } from 'react-hook-form';
import { t } from '../../../words/t.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { ProfileForm } from './form.ts';
import { RepositoryFields } from './repository-fields.tsx';
import { locationOf } from './repository-form.ts';
import type { RepositorySectionProps } from './repository-section.tsx';
import { TestConnection } from './test-connection.tsx';

/** The repository that the profile's snapshots are copied to, if there is one. */
export function CopyFields(props: RepositorySectionProps): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const [isCopied, copyTo] = watch(['isCopied', 'copyTo']);
  const location = locationOf(copyTo, props.draft.profile.copyTo?.location);
  return (
    <Disclosure
      title={t('editorRepository.copies')}
      gist={
        isCopied
          ? t('editorRepository.copiesTo', { location: location === '' ? '…' : location })
          : t('editorRepository.noSecond')
      }
      hasMistake={isCopied && formState.errors.copyTo !== undefined}
    >
      <div className="more-group">
        <Switch label={t('editorRepository.copySwitch')} {...register('isCopied')} />
        <p className="help">{t('editorRepository.copyHelp')}</p>
      </div>
      {isCopied && (
        <>
          <RepositoryFields path="copyTo" password={t('editorRepository.itsPassword')} />
          <TestConnection {...props} path="copyTo" />
        </>
      )}
    </Disclosure>
  );
}
