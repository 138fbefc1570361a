import { FilePlus, FolderPlus } from 'lucide-react';
import { useState } from 'react';
import type { Result } from '../../../preload/contract/result.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureNotice } from '../../parts/notice.tsx';
import { useTask } from '../../parts/use-task.ts';
import { keepFocus } from './keep-focus.ts';
import { rules } from './rules.ts';

interface AddPathProps {
  readonly kind: 'folder' | 'file';
  readonly label: string;
  readonly placeholder: string;
  readonly mistake?: string | undefined;
  readonly onAdd: (paths: readonly string[]) => void;
}

/** Adds a path that is typed, or chosen with the system's own dialog. */
export function AddPath(props: AddPathProps): React.ReactNode {
  const { kind, label, placeholder, mistake, onAdd } = props;
  const [path, setPath] = useState('');
  const [typingMistake, setTypingMistake] = useState('');
  const choose = useTask();
  const addTyped = (): void => {
    const verdict = rules[kind](path);
    setTypingMistake(verdict === true ? '' : verdict);
    if (verdict !== true) return;
    onAdd([path.trim()]);
    setPath('');
  };
  const Icon = kind === 'folder' ? FolderPlus : FilePlus;
  return (
    <>
      <div className="add-folder">
        <Field label={label} mistake={typingMistake === '' ? mistake : typingMistake}>
          {(names) => (
            <input
              {...names}
              className="input path"
              placeholder={placeholder}
              value={path}
              spellCheck={false}
              onChange={(event) => {
                setPath(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                addTyped();
              }}
            />
          )}
        </Field>
        <Button {...keepFocus} onClick={addTyped}>
          {t(kind === 'folder' ? 'editor.addFolder' : 'editor.addFile')}
        </Button>
        <Button
          icon={<Icon size={14} aria-hidden="true" />}
          aria-label={t(kind === 'folder' ? 'editor.chooseFolders' : 'editor.chooseFile')}
          disabled={choose.isBusy}
          onClick={() => {
            choose.run(() => choosePaths(kind), onAdd);
          }}
        >
          {t('parts.choose')}
        </Button>
      </div>
      {choose.failure !== null && <FailureNotice failure={choose.failure} />}
    </>
  );
}

async function choosePaths(kind: 'folder' | 'file'): Promise<Result<readonly string[]>> {
  if (kind === 'folder') return api.app.chooseFolders();
  const chosen = await api.app.chooseFile();
  if (!chosen.ok) return chosen;
  return { ok: true, value: chosen.value === null ? [] : [chosen.value] };
}
