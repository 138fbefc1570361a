import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog over the page. Esc and a click beside it close it. */
export function DialogFrame(props: {
  readonly role?: 'alertdialog' | 'dialog';
  /** Further classes of the box, and of what is in it. */
  readonly look?: { readonly box: string; readonly inside: string };
  /** What it is called where no heading of its own says so. */
  readonly label?: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}): React.ReactNode {
  const { role = 'dialog', look = { box: '', inside: '' }, label, onClose, children } = props;
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`modal ${look.box}`.trim()}>
        <Dialog
          role={role}
          {...(label === undefined ? {} : { 'aria-label': label })}
          className={`dialog ${look.inside}`.trim()}
        >
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
