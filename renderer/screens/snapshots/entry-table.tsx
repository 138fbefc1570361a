import { useEffect, useRef, type KeyboardEvent } from 'react';
import {
  Column,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { t } from '../../../words/t.ts';
import { isFocusLeft } from './focus-left.ts';
import { TickBox } from './tick-box.tsx';
import { EntryRow } from './entry-row.tsx';
import type { EntryOrder } from './sort-entries.ts';

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 32;

interface EntryTableProps {
  readonly folder: string;
  readonly entries: readonly FolderEntry[];
  readonly marked: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onTick: (ticks: 'all' | ReadonlySet<string | number>) => void;
  readonly order: EntryOrder;
  readonly onOrder: (order: EntryOrder) => void;
  readonly onOpen: (entry: FolderEntry) => void;
}

/** The entries of a folder as a table; only what can be seen of it is drawn. */
export function EntryTable(props: EntryTableProps): React.ReactNode {
  const { folder, entries, marked, chosen, onTick, order, onOrder, onOpen } = props;
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const markedAt = entries.findIndex(({ path }) => path === marked);
    if (markedAt > 4) table.current?.scrollTo({ top: (markedAt - 2) * ROW_HEIGHT });
    // Only when another one is marked: else the reader scrolls.
  }, [marked]);
  useEffect(() => {
    // The rows are drawn once the table knows its size.
    const frame = requestAnimationFrame(() => {
      if (isFocusLeft()) focusOn(table.current, marked);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  const open = (key: unknown): void => {
    const entry = entries.find(({ path }) => path === key);
    if (entry !== undefined && entry.addressable) onOpen(entry);
  };
  return (
    <div className="entries-frame" onKeyDownCapture={openOnEnter(open)}>
      <Virtualizer
        layout={TableLayout}
        layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: HEAD_HEIGHT }}
      >
        <Table
          ref={table}
          aria-label={t('snapshots.filesIn', { folder })}
          className="entries"
          selectionMode="multiple"
          selectedKeys={chosen}
          disabledKeys={entries.filter((each) => !each.addressable).map(({ path }) => path)}
          disabledBehavior="selection"
          sortDescriptor={order}
          onSortChange={({ column, direction }) => {
            onOrder({ column: column as EntryOrder['column'], direction });
          }}
          onSelectionChange={onTick}
          onRowAction={open}
        >
          <EntryHeader />
          <TableBody
            items={entries}
            dependencies={[marked]}
            renderEmptyState={() => (
              <p className="muted empty-folder">{t('snapshots.emptyFolder')}</p>
            )}
          >
            {(entry) => <EntryRow entry={entry} isMarked={entry.path === marked} onOpen={onOpen} />}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function EntryHeader(): React.ReactNode {
  return (
    <TableHeader className="entries-head">
      <Column width={40} minWidth={40}>
        <TickBox />
      </Column>
      <Column id="name" isRowHeader allowsSorting width="1fr" minWidth={140}>
        {t('parts.name')}
      </Column>
      <Column id="size" allowsSorting width={92} minWidth={92} className="entry-number">
        {t('snapshots.size')}
      </Column>
      <Column id="modified" allowsSorting width={168} minWidth={168}>
        {t('snapshots.modified')}
      </Column>
    </TableHeader>
  );
}

function focusOn(table: HTMLElement | null, key: string | null): void {
  const rows = table?.querySelectorAll<HTMLElement>('[role="row"][data-key]') ?? [];
  const row = [...rows].find(({ dataset }) => dataset['key'] === key) ?? rows[0];
  (row ?? table)?.focus();
}

/** Enter opens the row that has the focus, also while others are ticked. */
function openOnEnter(open: (key: unknown) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[role="row"][data-key]');
    if (row === null) return;
    event.preventDefault();
    event.stopPropagation();
    open(row.dataset['key']);
  };
}
