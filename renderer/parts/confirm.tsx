import { Heading } from 'react-aria-components';
import { Button } from './button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly message: string;
  readonly confirm: string;
  readonly keep: string;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** Asks before something that cannot be undone. Esc keeps, Enter confirms. */
export function Confirm(props: ConfirmProps): React.ReactNode {
  const { title, message, confirm, keep, onConfirm, onKeep } = props;
  return (
    <DialogFrame role="alertdialog" onClose={onKeep}>
      <Heading slot="title">{title}</Heading>
      <p>{message}</p>
      <div className="actions end">
        <Button onClick={onKeep}>{keep}</Button>
        <Button look="danger" autoFocus onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </DialogFrame>
  );
}
