import { Button, Cell, Row } from 'react-aria-components';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';
import { formatBytes } from '../../words/bytes.ts';
import { formatInstant } from '../../words/instant.ts';
import { kindInWords, whyNotAddressable } from '../../words/snapshot.ts';
import { EntryIcon } from './entry-icon.tsx';
import { TickBox } from './tick-box.tsx';

/** An entry of a folder; its name opens it. */
export function EntryRow(props: {
  readonly entry: FolderEntry;
  readonly isMarked: boolean;
  readonly onOpen: (entry: FolderEntry) => void;
}): React.ReactNode {
  const { entry, isMarked, onOpen } = props;
  const { name, path, kind, bytes, modifiedAt, addressable } = entry;
  const words = addressable ? kindInWords(kind) : whyNotAddressable();
  return (
    <Row id={path} textValue={`${name}, ${words}`} className={isMarked ? 'entry marked' : 'entry'}>
      <Cell className="entry-tick">
        <TickBox />
      </Cell>
      <Cell className="entry-name-cell">
        <EntryIcon kind={kind} />
        {addressable ? (
          <Button
            className="entry-name"
            excludeFromTabOrder
            onPress={() => {
              onOpen(entry);
            }}
          >
            {name}
          </Button>
        ) : (
          <span className="entry-name refused" title={`${name}: ${whyNotAddressable()}`}>
            {name} <span className="entry-why">{whyNotAddressable()}</span>
          </span>
        )}
        <span className="for-screen-readers">{kindInWords(kind)}</span>
      </Cell>
      <Cell className="entry-number numbers">{bytes === null ? '' : formatBytes(bytes)}</Cell>
      <Cell className="muted numbers">
        {modifiedAt === null ? '' : formatInstant(modifiedAt, { now: new Date() })}
      </Cell>
    </Row>
  );
}
