import { honest } from './honest.ts';

let text = '';

/** A clipboard of its own, so that specs leave the person's alone. Text only. */
export const clipboard = honest<Electron.Clipboard>('clipboard', {
  readText: async () => text,
  writeText: async (written) => {
    text = written;
  },
  clear: () => {
    text = '';
  },
} satisfies Partial<Electron.Clipboard>);
