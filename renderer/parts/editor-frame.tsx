import { useRef } from 'react';
import { t } from '../../words/t.ts';
import { UndoParts } from '../undo/undo-parts.tsx';
import { EditorHead, type EditorHeadProps } from './editor-head.tsx';
import { FailureNotice, Notice } from './notice.tsx';
import type { useTask } from './use-task.ts';
import { VaultBanner } from './vault-banner.tsx';

interface EditorFrameProps extends Omit<EditorHeadProps, 'isBusy'> {
  /** What is edited, for those who hear the page. */
  readonly label: string;
  readonly task: ReturnType<typeof useTask>;
  /** Whether a Save was tried and fields are marked. */
  readonly hasMistakes: boolean;
  readonly onSubmit: (event: React.FormEvent) => void;
  readonly children: React.ReactNode;
}

/** An editor's form: its head, what went wrong with the last Save, and the fields. */
export function EditorFrame(props: EditorFrameProps): React.ReactNode {
  const { label, task, hasMistakes, onSubmit, children, ...head } = props;
  const form = useRef<HTMLFormElement>(null);
  return (
    <form className="page wide editor" noValidate aria-label={label} onSubmit={onSubmit} ref={form}>
      <EditorHead {...head} isBusy={task.isBusy} />
      <VaultBanner />
      {task.failure !== null && <FailureNotice failure={task.failure} />}
      {hasMistakes && <Notice tone="danger" message={t('parts.needLook')} />}
      {children}
      <UndoParts form={form} />
    </form>
  );
}
