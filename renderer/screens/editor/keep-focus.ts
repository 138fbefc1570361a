import type { MouseEvent } from 'react';

/**
 * Lets a button be clicked without taking the focus from a field: leaving the field would check it, a
 * mistake that comes or goes would move the button away from under the pointer, and the click be lost.
 */
export const keepFocus = {
  onMouseDown: (event: MouseEvent): void => {
    event.preventDefault();
  },
} as const;
