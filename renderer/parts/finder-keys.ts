/** Whether Cmd takes the place of Ctrl here. */
export const isMac = navigator.platform.startsWith('Mac');

/** The finder's keys, as they are written on a button. */
export const finderKeys = isMac ? '⌘K' : 'Ctrl K';
