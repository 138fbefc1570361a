import { useState } from 'react';
import type { RepositoryKey } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useTask } from '../../parts/use-task.ts';
import { formatInstant } from '../../words/instant.ts';
import { ChangePassword } from './change-password.tsx';

interface KeysProps {
  readonly profileId: string;
}

/** The keys of a stored repository, and the way to change the password. */
export function RepositoryKeys({ profileId }: KeysProps): React.ReactNode {
  const [keys, setKeys] = useState<readonly RepositoryKey[] | null>(null);
  const look = useTask();
  const ask = (): void => {
    look.run(() => api.repositories.keys(profileId), setKeys);
  };
  return (
    <Disclosure
      title={t('editorRepository.keys')}
      gist={t('editorRepository.keysGist')}
      hasMistake={false}
    >
      <ChangePassword
        profileId={profileId}
        onChanged={() => {
          if (keys !== null) ask();
        }}
      />
      <div className="more-group">
        <div className="actions">
          <Button disabled={look.isBusy} onClick={ask}>
            {t(look.isBusy ? 'parts.looking' : 'editorRepository.showKeys')}
          </Button>
          <span className="muted">{t('editorRepository.keysHelp')}</span>
        </div>
        {look.failure !== null && <FailureNotice failure={look.failure} />}
        {keys !== null && <KeyTable keys={keys} />}
      </div>
    </Disclosure>
  );
}

/** restic says it by this computer's clock: `2025-04-12 09:30:11`. */
function madeAt(createdAt: string, now: Date): string {
  const iso = createdAt.replace(' ', 'T');
  return Number.isNaN(Date.parse(iso)) ? createdAt : formatInstant(iso, { now });
}

function KeyTable({ keys }: { readonly keys: readonly RepositoryKey[] }): React.ReactNode {
  const now = useNow(60_000);
  return (
    <div className="verdicts">
      <table>
        <caption className="for-screen-readers">{t('editorRepository.keysOf')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('editorRepository.key')}</th>
            <th scope="col">{t('editorRepository.madeBy')}</th>
            <th scope="col">{t('editorRepository.made')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, isCurrent, userName, hostName, createdAt }) => (
            <tr key={id}>
              <td>
                <span className="path">{id.slice(0, 8)}</span>
                {isCurrent && <span className="tag"> {t('editorRepository.bellhopUsesIt')}</span>}
              </td>
              <td>{t('editorRepository.userOnHost', { user: userName, host: hostName })}</td>
              <td className="numbers">{madeAt(createdAt, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
