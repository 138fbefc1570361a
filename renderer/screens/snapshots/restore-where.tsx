import { FolderOpen } from 'lucide-react';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { inPlaceWarning } from '../../words/restore.ts';
import { pathsInWords } from '../../words/snapshot.ts';
import { Option } from './option.tsx';
import type { RestoreForm } from './restore-form.ts';

/** Where to: into a folder that the system's dialog chooses, or back to where things were. */
export function RestoreWhere(props: {
  readonly form: RestoreForm;
  readonly paths: readonly string[];
  readonly onChange: (changes: Partial<RestoreForm>) => void;
}): React.ReactNode {
  const { form, paths, onChange } = props;
  return (
    <fieldset className="options">
      <legend className="label">{t('restore.whereTo')}</legend>
      <Option
        name="restore-where"
        title={t('restore.intoFolder')}
        note={t('restore.intoFolderNote')}
        isChosen={form.where === 'folder'}
        onChoose={() => {
          onChange({ where: 'folder' });
        }}
      >
        <ChooseFolder
          folder={form.folder}
          onChoose={(folder) => {
            onChange({ folder });
          }}
        />
      </Option>
      <Option
        name="restore-where"
        title={t('restore.toWhereTheyWere')}
        note={<span className="path">{pathsInWords(paths)}</span>}
        isChosen={form.where === 'in-place'}
        onChoose={() => {
          onChange({ where: 'in-place' });
        }}
      >
        <p className="option-warning">{inPlaceWarning(form.overwrite)}</p>
      </Option>
    </fieldset>
  );
}

function ChooseFolder(props: {
  readonly folder: string | null;
  readonly onChoose: (folder: string) => void;
}): React.ReactNode {
  const { folder, onChoose } = props;
  const choose = useTask();
  return (
    <div className="choose-folder">
      <Button
        icon={<FolderOpen size={14} aria-hidden="true" />}
        disabled={choose.isBusy}
        onClick={() => {
          choose.run(
            () => api.app.chooseFolders(),
            ([chosen]) => {
              if (chosen !== undefined) onChoose(chosen);
            },
          );
        }}
      >
        {t(folder === null ? 'restore.chooseFolder' : 'restore.anotherFolder')}
      </Button>
      {folder !== null && (
        <span className="path chosen-folder" title={folder}>
          {folder}
        </span>
      )}
      {choose.failure !== null && <FailureNotice failure={choose.failure} />}
    </div>
  );
}
