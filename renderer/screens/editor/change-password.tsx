import { useState } from 'react';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice, Notice } from '../../parts/notice.tsx';
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
        <Secret label="New password" value={first} onChange={setFirst} onEnter={submit} />
        <Secret
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

function Secret(props: {
  readonly label: string;
  readonly value: string;
  readonly mistake?: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
}): React.ReactNode {
  const { label, value, mistake, onChange, onEnter } = props;
  return (
    <Field label={label} mistake={mistake}>
      {(names) => (
        <input
          {...names}
          className="input"
          type="password"
          autoComplete="new-password"
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Field>
  );
}
