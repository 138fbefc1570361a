import { useState } from 'react';
import type { ProfileSummary } from '../../../preload/contract/run.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { plannedTask } from '../../words/tasks.ts';
import { useTask } from '../../parts/use-task.ts';

/** Takes the repository's password where it was missed, keeps it in the keychain, and tries again. */
export function EnterPassword({ summary }: { readonly summary: ProfileSummary }): React.ReactNode {
  const { profile, repository, lastRun } = summary;
  const task = plannedTask(lastRun?.task ?? 'backup') ?? 'backup';
  const [value, setValue] = useState('');
  const save = useTask();
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.run(async () => {
          const stored = await api.secrets.set(repository.passwordSecret, value);
          return stored.ok ? api.runs.start(profile.id, 'manual', task) : stored;
        });
      }}
    >
      <SecretField
        label={t('access.passwordOf', { location: repository.location })}
        value={value}
        onChange={setValue}
      />
      <Button type="submit" disabled={value === '' || save.isBusy}>
        {t('access.savePassword')}
      </Button>
      {save.failure !== null && <FailureNotice failure={save.failure} />}
    </form>
  );
}
