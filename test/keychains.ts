import type { TestProject } from 'vitest/node';
import { startKeyring } from '../scripts/set-up/keyring.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The session bus that leads to the keychain of each worker after the first. */
    readonly buses: readonly string[];
  }
}

/**
 * Starts a keychain for each worker but the first, which has that of the whole run: keytar takes a
 * process down that lists secrets while another process removes one of them.
 */
export default async function startKeychains(project: TestProject): Promise<() => void> {
  const { maxWorkers } = project.config;
  const isWanted =
    process.platform === 'linux' && process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined;
  const wanted = Array.from({ length: isWanted ? Number(maxWorkers) - 1 : 0 }, startKeyring);
  const started = (await Promise.all(wanted)).filter((keyring) => keyring !== null);
  project.provide(
    'buses',
    started.map(({ env }) => env.DBUS_SESSION_BUS_ADDRESS),
  );
  return () => {
    for (const { stop } of started) stop();
  };
}
