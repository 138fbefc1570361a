import path from 'node:path';

/** The environment of a Linux desktop that shows tray icons; other systems always do. */
export const withTray = desktop('tray');

/** The environment of a Linux desktop that shows none, as GNOME is without an extension. */
export const withoutTray = desktop('bare');

function desktop(name: string): { readonly PATH: string } {
  const folder = path.join(import.meta.dirname, 'desktops', name);
  return { PATH: [folder, process.env['PATH'] ?? ''].join(path.delimiter) };
}
