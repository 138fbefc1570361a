import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../words/t.ts';
import { api } from '../api.ts';
import { Notice } from './notice.tsx';

interface DropPlaceProps {
  /** What dropping does here; shown while something is held over it. */
  readonly invitation: string;
  /** The part of the form that it is, if it is all of one. */
  readonly part?: { readonly path: string; readonly name: string };
  readonly onPaths: (paths: readonly string[]) => void;
  readonly children: React.ReactNode;
}

/**
 * Takes files and folders that are dropped onto its content, by their paths. It needs the `File` of a
 * folder too, which React Aria's DropZone keeps to itself. Whoever uses the keyboard has the picker.
 */
export function DropPlace({
  invitation,
  part,
  onPaths,
  children,
}: DropPlaceProps): React.ReactNode {
  const [isOver, setOver] = useState(false);
  const [isPathless, setPathless] = useState(false);
  const hold = (event: React.DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const take = (event: React.DragEvent): void => {
    setOver(false);
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const paths = [...event.dataTransfer.files].map((file) => api.pathOf(file));
    setPathless(paths.includes(''));
    onPaths(paths.filter((path) => path !== ''));
  };
  return (
    <div
      {...(part === undefined
        ? {}
        : { role: 'group', 'aria-label': part.name, 'data-path': part.path })}
      className={isOver ? 'drop-place over' : 'drop-place'}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) {
          setOver(false);
        }
      }}
      onDrop={take}
    >
      {children}
      {isOver && (
        <p className="drop-invitation">
          <FolderInput size={16} aria-hidden="true" /> {invitation}
        </p>
      )}
      {isPathless && (
        <Notice tone="warning" message={t('parts.droppedNoFile')} hint={t('parts.droppedHint')} />
      )}
    </div>
  );
}
