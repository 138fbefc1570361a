import { useState, type ComponentProps } from 'react';
import { t } from '../../../words/t.ts';
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
    <div className="more-group" role="group" aria-label={t('editorRepository.changePassword')}>
      <div className="two-fields">
        <NewPassword
          label={t('editorRepository.newPassword')}
          value={first}
          onChange={setFirst}
          onEnter={submit}
        />
        <NewPassword
          label={t('editorRepository.newPasswordAgain')}
          value={second}
          mistake={mistake}
          onChange={setSecond}
          onEnter={submit}
        />
      </div>
      <div className="actions">
        <Button disabled={change.isBusy} onClick={submit}>
          {t(change.isBusy ? 'editorRepository.changing' : 'editorRepository.changePassword')}
        </Button>
        <span className="muted">{t('editorRepository.changeHelp')}</span>
      </div>
      {change.failure !== null && <FailureNotice failure={change.failure} />}
      {isChanged && (
        <Notice
          tone="success"
          message={t('editorRepository.changed')}
          hint={t('editorRepository.changedHint')}
        />
      )}
    </div>
  );
}

function verdictOn(first: string, second: string): string {
  if (first === '') return t('editorMistakes.noNewPassword');
  return first === second ? '' : t('editorMistakes.passwordsDiffer');
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
