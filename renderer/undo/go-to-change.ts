import { reveal } from '../parts/reveal.ts';

/** How much of a page's top its sticky head may cover, in pixels. */
const HEAD = 72;

/** The place of the form that a path is about: its field, or else the nearest part around it. */
export function placeOfChange(form: ParentNode | null, path: string): HTMLElement | null {
  const marked = [...(form ?? document).querySelectorAll<HTMLElement>('[name], [data-path]')];
  const nameOf = (each: HTMLElement): string =>
    each.dataset['path'] ?? each.getAttribute('name') ?? '';
  for (let sought = path; sought !== ''; sought = sought.replace(/\.?[^.]*$/, '')) {
    const exact = marked.filter((each) => nameOf(each) === sought);
    const found =
      exact.find((each) => each.matches(':checked')) ??
      exact[0] ??
      marked.find((each) => nameOf(each).startsWith(`${sought}.`));
    if (found !== undefined) return found;
  }
  return null;
}

/** Brings the reader there: what is folded around it opens, and its field gets the focus. */
export function goTo(place: HTMLElement): void {
  requestAnimationFrame(() => {
    reveal(place);
    const field = fieldIn(place);
    field?.focus({ preventScroll: true });
    const { top, bottom } = (field ?? place).getBoundingClientRect();
    if (top < HEAD || bottom > window.innerHeight) {
      (field ?? place).scrollIntoView({ block: 'center' });
    }
  });
}

/** What a place is called, in the words that stand at it; empty where there are none. */
export function nameOfPlace(place: HTMLElement): string {
  const group = place.closest('[role="radiogroup"]') ?? place.closest('fieldset');
  const around = place.closest('[aria-label], [aria-labelledby]');
  const words = [
    group === null ? '' : wordsOf(group.querySelector('legend')) || ownNameOf(group),
    ...labelsOf(place).map(wordsOf),
    ownNameOf(place),
    around === null ? '' : ownNameOf(around),
  ];
  return words.find((each) => each !== '') ?? '';
}

function labelsOf(place: HTMLElement): readonly HTMLLabelElement[] {
  const isField =
    place instanceof HTMLInputElement ||
    place instanceof HTMLSelectElement ||
    place instanceof HTMLTextAreaElement;
  return isField ? [...(place.labels ?? [])] : [];
}

function ownNameOf(element: Element): string {
  const labelId = element.getAttribute('aria-labelledby') ?? '';
  return element.getAttribute('aria-label') ?? wordsOf(document.getElementById(labelId));
}

function wordsOf(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}

const FIELDS = 'input, select, textarea, [contenteditable="true"]';

function fieldIn(place: HTMLElement): HTMLElement | null {
  if (place.matches(`${FIELDS}, button`)) return place;
  return place.querySelector<HTMLElement>(FIELDS) ?? place.querySelector('button');
}
