import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { ProfileForm } from './form.ts';
import { RepositoryFields } from './repository-fields.tsx';

/** The repository that the profile's snapshots are copied to, if there is one. */
export function CopyFields({ secretName }: { readonly secretName: string }): React.ReactNode {
  const { formState, register, watch } = useFormContext<ProfileForm>();
  const [isCopied, location] = watch(['isCopied', 'copyTo.location']);
  return (
    <Disclosure
      title="Copies"
      gist={isCopied ? `to ${location === '' ? '…' : location}` : 'no second repository'}
      hasMistake={isCopied && formState.errors.copyTo !== undefined}
    >
      <div className="more-group">
        <Switch label="Copy the snapshots to a second repository" {...register('isCopied')} />
        <p className="help">
          A copy runs by hand or at its own time, see “When”. The second repository must be there
          already.
        </p>
      </div>
      {isCopied && (
        <RepositoryFields
          path="copyTo"
          labels={{ location: 'Second repository', password: 'Its password' }}
          placeholder="sftp:nas:/volume1/restic"
          secretName={secretName}
        />
      )}
    </Disclosure>
  );
}
