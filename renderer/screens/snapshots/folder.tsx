import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { formatNumber } from '../../words/count.ts';
import { EntryTable } from './entry-table.tsx';
import { isFocusLeft } from './focus-left.ts';
import { RepositoryTrouble } from './repository-trouble.tsx';
import { ShowMore } from './show-more.tsx';
import { parentOf } from './snapshot-path.ts';
import { byName, sortEntries, startOf } from './sort-entries.ts';
import type { Choice } from './use-choice.ts';
import { useFolder, type OpenFolder } from './use-folder.ts';
import { WorkingLine } from './working-line.tsx';

interface FolderProps {
  readonly profileId: string;
  readonly snapshotId: string;
  readonly folder: string;
  readonly marked: string | null;
  readonly choice: Choice;
  /** Opens a folder, with one of its entries marked. */
  readonly onOpen: (folder: string, marked?: string | null) => void;
  readonly onLook: (entry: FolderEntry) => void;
}

/** What a folder holds. Enter opens, Backspace goes up. */
export function Folder(props: FolderProps): React.ReactNode {
  const { profileId, snapshotId, folder, onOpen } = props;
  const open = useFolder(profileId, snapshotId, folder);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isFocusLeft()) section.current?.focus();
  }, [folder, open.entries === null]);
  const goUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Backspace' || folder === '/') return;
    event.preventDefault();
    onOpen(parentOf(folder), folder);
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className="folder"
      aria-label={t('snapshots.folderOf', { folder })}
      onKeyDown={goUp}
    >
      {open.failure !== null && (
        <RepositoryTrouble profileId={profileId} failure={open.failure} onAgain={open.again} />
      )}
      {open.entries === null && open.isBusy && (
        <WorkingLine words={t('snapshots.opening', { folder })} />
      )}
      {open.entries !== null && (
        <Entries key={folder} {...props} open={open} entries={open.entries} />
      )}
    </section>
  );
}

/** Rows that are made at a time: a table of ten thousand would hold the window up for seconds. */
const AT_A_TIME = 500;

function Entries(
  props: FolderProps & { readonly open: OpenFolder; readonly entries: readonly FolderEntry[] },
): React.ReactNode {
  const { folder, marked, choice, onOpen, onLook, open, entries } = props;
  const [order, setOrder] = useState(byName);
  const [most, setMost] = useState(AT_A_TIME);
  const shown = startOf(sortEntries(entries, order), most, marked);
  return (
    <>
      <EntryTable
        folder={folder}
        entries={shown}
        marked={marked}
        chosen={choice.chosen}
        onTick={(ticks) => {
          choice.tick(entries, ticks);
        }}
        order={order}
        onOrder={setOrder}
        onOpen={(entry) => {
          if (entry.kind === 'folder') onOpen(entry.path);
          else onLook(entry);
        }}
      />
      <FolderFoot
        open={open}
        shown={shown.length}
        onMore={() => {
          setMost(shown.length + AT_A_TIME);
          if (shown.length + AT_A_TIME > entries.length && entries.length < open.total) open.more();
        }}
      />
    </>
  );
}

function FolderFoot(props: {
  readonly open: OpenFolder;
  readonly shown: number;
  readonly onMore: () => void;
}): React.ReactNode {
  const { open, shown, onMore } = props;
  const isPart = shown < open.total;
  return (
    <div className="folder-foot muted">
      <span role="status">
        {isPart
          ? t('snapshots.firstOf', { shown: formatNumber(shown), count: open.total })
          : t('units.entries', { count: open.total })}
      </span>
      {isPart && <ShowMore onMore={onMore} isBusy={open.isBusy} />}
      {!open.isIndexed && <span>{t('snapshots.indexing')}</span>}
    </div>
  );
}
