import { useState } from 'react';
import type { RepositoryKey } from '../../../preload/contract/snapshot.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
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
    <Disclosure title="Keys" gist="change the password, see who can open it" hasMistake={false}>
      <ChangePassword
        profileId={profileId}
        onChanged={() => {
          if (keys !== null) ask();
        }}
      />
      <div className="more-group">
        <div className="actions">
          <Button disabled={look.isBusy} onClick={ask}>
            {look.isBusy ? 'Looking…' : 'Show the keys'}
          </Button>
          <span className="muted">Each key stands for one password that opens the repository.</span>
        </div>
        {look.failure !== null && <FailureNotice failure={look.failure} />}
        {keys !== null && <KeyTable keys={keys} />}
      </div>
    </Disclosure>
  );
}

function KeyTable({ keys }: { readonly keys: readonly RepositoryKey[] }): React.ReactNode {
  return (
    <div className="verdicts">
      <table>
        <caption className="for-screen-readers">Keys of the repository</caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Made by</th>
            <th scope="col">Made</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, isCurrent, userName, hostName, createdAt }) => (
            <tr key={id}>
              <td>
                <span className="path">{id.slice(0, 8)}</span>
                {isCurrent && <span className="tag"> Bellhop uses it</span>}
              </td>
              <td>
                {userName} on {hostName}
              </td>
              <td className="numbers">{createdAt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
