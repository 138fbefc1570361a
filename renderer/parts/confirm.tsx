import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';

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
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onKeep();
      }}
    >
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title">{title}</Heading>
          <p>{message}</p>
          <div className="actions end">
            <Button onClick={onKeep}>{keep}</Button>
            <Button look="danger" autoFocus onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
