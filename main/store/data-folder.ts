import os from 'node:os';
import path from 'node:path';

/** Where Bellhop keeps its files when nobody says otherwise: one place for the app and the command line. */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): string {
  const chosen = environment['BELLHOP_DATA'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  const home = os.homedir();
  switch (platform) {
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Bellhop');
    case 'win32':
      return path.join(environment['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Bellhop');
    default:
      return path.join(environment['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'Bellhop');
  }
}
