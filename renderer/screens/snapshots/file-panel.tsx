import { X } from 'lucide-react';
import type { FilePreview, FolderEntry } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { api } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { closeOnEscape } from '../../parts/close-on-escape.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatInstant } from '../../words/instant.ts';
import { kindInWords } from '../../words/snapshot.ts';
import { EntryIcon } from './entry-icon.tsx';
import { RepositoryTrouble } from './repository-trouble.tsx';
import { SaveCopy } from './save-copy.tsx';
import { useAnswer } from './use-answer.ts';
import { WorkingLine } from './working-line.tsx';

interface FilePanelProps {
  readonly profileId: string;
  readonly snapshotId: string;
  readonly entry: FolderEntry;
  readonly onClose: () => void;
}

/** A look at one file, beside its folder. */
export function FilePanel(props: FilePanelProps): React.ReactNode {
  const { profileId, snapshotId, entry, onClose } = props;
  const { name, path, kind, bytes, modifiedAt } = entry;
  const facts = [
    ...(bytes === null ? [kindInWords(kind)] : [formatBytes(bytes)]),
    ...(modifiedAt === null ? [] : [formatInstant(modifiedAt, { now: new Date() })]),
  ];
  return (
    <aside
      className="file-panel"
      aria-label={t('snapshots.fileOf', { name })}
      onKeyDown={closeOnEscape(onClose)}
    >
      <header className="file-panel-head">
        <EntryIcon kind={kind} />
        <div className="file-panel-title">
          <h2 title={path}>{name}</h2>
          <p className="muted numbers">{facts.join(' · ')}</p>
        </div>
        <Button
          look="quiet"
          aria-label={t('snapshots.closeFile')}
          title={t('parts.close')}
          icon={<X size={16} aria-hidden="true" />}
          onClick={onClose}
        />
      </header>
      {kind === 'file' ? (
        <>
          <div className="actions">
            <SaveCopy profileId={profileId} snapshotId={snapshotId} path={path} />
          </div>
          <Look profileId={profileId} snapshotId={snapshotId} path={path} />
        </>
      ) : (
        <p className="muted">
          {t(kind === 'link' ? 'snapshots.isLink' : 'snapshots.isSpecialFile')}
        </p>
      )}
    </aside>
  );
}

function Look(props: {
  readonly profileId: string;
  readonly snapshotId: string;
  readonly path: string;
}): React.ReactNode {
  const { profileId, snapshotId, path } = props;
  const { value, failure, isBusy, again } = useAnswer(`${snapshotId}\n${path}`, () =>
    api.snapshots.preview(profileId, snapshotId, path),
  );
  if (failure !== null)
    return <RepositoryTrouble profileId={profileId} failure={failure} onAgain={again} />;
  if (value === null) return isBusy ? <WorkingLine words={t('snapshots.fetching')} /> : null;
  return <Content preview={value} />;
}

function Content({ preview }: { readonly preview: FilePreview }): React.ReactNode {
  if (preview.kind === 'binary') return <p className="muted">{t('snapshots.noText')}</p>;
  if (preview.text === '') return <p className="muted">{t('snapshots.emptyFile')}</p>;
  return (
    <>
      <pre className="code file-text" tabIndex={0} aria-label={t('snapshots.textOfFile')}>
        {preview.text}
      </pre>
      {preview.isCut && <p className="muted">{t('snapshots.isCut')}</p>}
    </>
  );
}
