import { honest } from './honest.ts';

const opened: string[] = [];

/** Opens nothing; `opened` lists the addresses and files that would have been. */
export const shell = honest<Electron.Shell & { readonly opened: readonly string[] }>('shell', {
  opened,
  openExternal: async (url: string) => void opened.push(url),
  openPath: async (file: string) => {
    opened.push(file);
    return '';
  },
  showItemInFolder: (file: string) => void opened.push(file),
  beep: () => undefined,
} satisfies Partial<Electron.Shell> & { readonly opened: readonly string[] });
