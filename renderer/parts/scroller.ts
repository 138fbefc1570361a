/** What scrolls an element: the nearest one around it that can. */
export function scrollerOf(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement === null) return null;
  const { overflowY } = getComputedStyle(parentElement);
  const scrolls = overflowY === 'auto' || overflowY === 'scroll';
  return scrolls && parentElement.scrollHeight > parentElement.clientHeight
    ? parentElement
    : scrollerOf(parentElement);
}
