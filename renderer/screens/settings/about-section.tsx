import { FolderOpen } from 'lucide-react';
import type { About } from '../../../preload/contract/api.ts';
import { t } from '../../../words/t.ts';
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
      <h2 id="about">{t('settings.about')}</h2>
      <dl className="facts">
        <dt>Bellhop</dt>
        <dd>{t('settings.versionOn', { version, platform })}</dd>
        <dt>{t('parts.engine')}</dt>
        <dd>
          {engine === null ? (
            t('settings.noEngineYet')
          ) : (
            <>
              restic {engine.version} <span className="path muted">{engine.path}</span>
            </>
          )}
        </dd>
        <dt>{t('settings.dataFolder')}</dt>
        <dd className="path">{dataFolder}</dd>
        <dt>{t('settings.licence')}</dt>
        <dd>{t('settings.licences')}</dd>
        <dt>{t('settings.manual')}</dt>
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
          {t('settings.openDataFolder')}
        </Button>
      </div>
      {open.failure !== null && <FailureNotice failure={open.failure} />}
    </section>
  );
}
