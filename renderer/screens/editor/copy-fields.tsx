import { useFormContext } from 'react-hook-form';
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
      title="Copies"
      gist={isCopied ? `to ${location === '' ? '…' : location}` : 'no second repository'}
      hasMistake={isCopied && formState.errors.copyTo !== undefined}
    >
      <div className="more-group">
        <Switch label="Copy the snapshots to a second repository" {...register('isCopied')} />
        <p className="help">A copy runs by hand or at its own time, see “When”.</p>
      </div>
      {isCopied && (
        <>
          <RepositoryFields path="copyTo" password="Its password" />
          <TestConnection {...props} path="copyTo" />
        </>
      )}
    </Disclosure>
  );
}
