/**
 * Whether the focus is nowhere, or waits at a folder that is opening: what had it is gone, as the row
 * that opened the folder is.
 */
export function isFocusLeft(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.classList.contains('folder') === true;
}
