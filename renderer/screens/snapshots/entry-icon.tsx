import { File, FileQuestion, FileSymlink, Folder } from 'lucide-react';
import type { FolderEntry } from '../../../preload/contract/snapshot.ts';

const icons = { file: File, folder: Folder, link: FileSymlink, other: FileQuestion } as const;

/** What an entry is, at a glance; the word stands elsewhere for screen readers. */
export function EntryIcon({ kind }: { readonly kind: FolderEntry['kind'] }): React.ReactNode {
  const Icon = icons[kind];
  return <Icon className={`entry-icon kind-${kind}`} size={16} aria-hidden="true" />;
}
