import { useState } from 'react';
import type { ImportReport, ImportRequest } from '../../../preload/contract/import.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { useBellhop } from '../../state/use-state.ts';
import { ImportOutcome } from './import-outcome.tsx';

/** Takes over profiles from a file: shows first what would become of it, then does it. */
export function ImportPanel({ onClose }: { readonly onClose: () => void }): React.ReactNode {
  const lookAtProfiles = useBellhop((state) => state.lookAtProfiles);
  const [text, setText] = useState('');
  const [path, setPath] = useState('');
  const [preview, setPreview] = useState<ImportReport | null>(null);
  const [done, setDone] = useState<ImportReport | null>(null);
  const task = useTask();
  const request = (dryRun: boolean): ImportRequest => ({
    text,
    path: wholePath(path.trim()),
    format: 'auto',
    dryRun,
  });
  if (done !== null) {
    return (
      <section className="panel" aria-label={t('parts.import')}>
        <ImportOutcome report={done} isDone />
        <Button onClick={onClose}>{t('parts.close')}</Button>
      </section>
    );
  }
  return (
    <section className="panel" aria-label={t('parts.import')}>
      <h2>{t('importing.title')}</h2>
      <p className="muted">{t('importing.fromWhat')}</p>
      <FileFields
        text={text}
        path={path}
        onText={(next) => {
          setText(next);
          setPreview(null);
        }}
        onPath={(next) => {
          setPath(next);
          setPreview(null);
        }}
      />
      {task.failure !== null && <FailureNotice failure={task.failure} />}
      {preview !== null && <ImportOutcome report={preview} isDone={false} />}
      <div className="actions">
        {preview === null ? (
          <Button
            disabled={text.trim() === '' || task.isBusy}
            onClick={() => {
              task.run(() => api.profiles.import(request(true)), setPreview);
            }}
          >
            {t('importing.preview')}
          </Button>
        ) : (
          <Button
            look="primary"
            disabled={task.isBusy || preview.profiles.length === 0}
            onClick={() => {
              task.run(
                () => api.profiles.import(request(false)),
                (report) => {
                  setDone(report);
                  void lookAtProfiles();
                },
              );
            }}
          >
            {t('importing.importThese')}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('parts.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** Main wants to know where the file lies; text from nowhere is taken as from the root. */
function wholePath(path: string): string {
  return /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path) ? path : `/${path === '' ? 'pasted' : path}`;
}

function FileFields(props: {
  readonly text: string;
  readonly path: string;
  readonly onText: (text: string) => void;
  readonly onPath: (path: string) => void;
}): React.ReactNode {
  const { text, path, onText, onPath } = props;
  return (
    <>
      <Field label={t('importing.chooseFile')}>
        {(names) => (
          <input
            {...names}
            type="file"
            accept=".hcl,.toml,.yaml,.yml,.json,.conf,text/plain"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file === undefined) return;
              if (path === '') onPath(file.name);
              void file.text().then(onText);
            }}
          />
        )}
      </Field>
      <Field label={t('importing.orPaste')}>
        {(names) => (
          <textarea
            {...names}
            className="input code"
            rows={8}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              onText(event.target.value);
            }}
          />
        )}
      </Field>
      <Field label={t('importing.pathOfFile')} help={t('importing.pathHelp')}>
        {(names) => (
          <input
            {...names}
            className="input path"
            placeholder="/home/me/.config/resticprofile/profiles.toml"
            value={path}
            onChange={(event) => {
              onPath(event.target.value);
            }}
          />
        )}
      </Field>
    </>
  );
}
