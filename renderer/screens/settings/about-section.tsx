import { FolderOpen } from 'lucide-react';
import type { About } from '../../../preload/contract/api.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';

/** What Bellhop is, what it stands on, and where its data are. */
export function AboutSection({ about }: { readonly about: About }): React.ReactNode {
  const { version, platform, engine, dataFolder } = about;
  const open = useTask();
  return (
    <section className="panel" aria-labelledby="about">
      <h2 id="about">About</h2>
      <dl className="facts">
        <dt>Bellhop</dt>
        <dd>
          {version} on {platform}
        </dd>
        <dt>Engine</dt>
        <dd>
          {engine === null ? (
            'None yet'
          ) : (
            <>
              restic {engine.version} <span className="path muted">{engine.path}</span>
            </>
          )}
        </dd>
        <dt>Data folder</dt>
        <dd className="path">{dataFolder}</dd>
        <dt>Licence</dt>
        <dd>MIT. restic has its own, BSD 2-Clause.</dd>
        <dt>restic’s manual</dt>
        <dd className="path">https://restic.readthedocs.io</dd>
      </dl>
      <div className="actions">
        <Button
          icon={<FolderOpen size={14} aria-hidden="true" />}
          disabled={open.isBusy}
          onClick={() => {
            open.run(() => api.app.openDataFolder());
          }}
        >
          Open the data folder
        </Button>
      </div>
      {open.failure !== null && <FailureNotice failure={open.failure} />}
    </section>
  );
}
