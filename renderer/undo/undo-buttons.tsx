import { Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { useContext } from 'react';
import { t } from '../../words/t.ts';
import { Button } from '../parts/button.tsx';
import type { FormUndo } from './follow-form.ts';
import { UndoContext, useShown } from './undo-context.ts';
import { keysOf, shortcutOf, type Wish } from './undo-keys.ts';

/** Undo and Redo in an editor's head; nothing where the form keeps no history. */
export function UndoButtons(): React.ReactNode {
  const undo = useContext(UndoContext);
  return undo !== null && <Buttons undo={undo} />;
}

function Buttons({ undo }: { readonly undo: FormUndo }): React.ReactNode {
  const { canUndo, canRedo } = useShown(undo);
  return (
    <span className="undo-buttons">
      <StepButton wish="undo" icon={Undo2} isPossible={canUndo} onClick={undo.undo} />
      <StepButton wish="redo" icon={Redo2} isPossible={canRedo} onClick={undo.redo} />
    </span>
  );
}

function StepButton(props: {
  readonly wish: Wish;
  readonly icon: LucideIcon;
  readonly isPossible: boolean;
  readonly onClick: () => void;
}): React.ReactNode {
  const { wish, icon: Icon, isPossible, onClick } = props;
  const name = t(wish === 'undo' ? 'editor.undo' : 'editor.redo');
  return (
    <Button
      look="quiet"
      aria-label={name}
      aria-keyshortcuts={shortcutOf(wish)}
      title={t('editor.withKeys', { what: name, keys: keysOf(wish) })}
      icon={<Icon size={16} aria-hidden="true" />}
      disabled={!isPossible}
      onClick={onClick}
    />
  );
}
