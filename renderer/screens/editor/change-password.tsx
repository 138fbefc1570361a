import { useState, type ComponentProps } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { useTask } from '../../parts/use-task.ts';

interface ChangePasswordProps {
  readonly profileId: string;
  readonly onChanged: () => void;
}

/** Changes the password of a stored repository, in restic and in the keychain at once. */
export function ChangePassword({ profileId, onChanged }: ChangePasswordProps): React.ReactNode {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [mistake, setMistake] = useState('');
  const [isChanged, setChanged] = useState(false);
  const change = useTask();
  const submit = (): void => {
    const verdict = verdictOn(first, second);
    setMistake(verdict);
    setChanged(false);
    if (verdict !== '') return;
    change.run(
      () => api.repositories.changePassword(profileId, first),
      () => {
        setFirst('');
        setSecond('');
        setChanged(true);
        onChanged();
      },
    );
  };
  return (
    <div className="more-group" role="group" aria-label="Change the password">
      <div className="two-fields">
        <NewPassword label="New password" value={first} onChange={setFirst} onEnter={submit} />
        <NewPassword
          label="The new password again"
          value={second}
          mistake={mistake}
          onChange={setSecond}
          onEnter={submit}
        />
      </div>
      <div className="actions">
        <Button disabled={change.isBusy} onClick={submit}>
          {change.isBusy ? 'Changing…' : 'Change the password'}
        </Button>
        <span className="muted">In the repository and in your keychain, at once.</span>
      </div>
      {change.failure !== null && <FailureNotice failure={change.failure} />}
      {isChanged && (
        <Notice
          tone="success"
          message="The password has been changed."
          hint="Recovery sheets that were written before have the old one: write a new one."
        />
      )}
    </div>
  );
}

function verdictOn(first: string, second: string): string {
  if (first === '') return 'Type the new password.';
  return first === second ? '' : 'The two differ.';
}

function NewPassword(
  props: ComponentProps<typeof SecretField> & { readonly onEnter: () => void },
): React.ReactNode {
  const { onEnter, ...rest } = props;
  return (
    <SecretField
      {...rest}
      autoComplete="new-password"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
