/**
 * Puts a text on the clipboard with the page's own copy command: the shell grants the window no
 * permission of the clipboard's newer interface. Works for a few seconds after a click; answers
 * whether it did.
 */
export function copyText(text: string): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  // Deprecated, and the only way that asks for no permission.
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied && isDone;
}
