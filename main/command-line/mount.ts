import type { Surroundings } from './follow-run.ts';
import { findProfile, type Reception } from './reception.ts';
import { exitCodes } from './terminal.ts';

/** Shows a profile's repository as a folder until Ctrl+C. */
export async function mountCommand(
  { api }: Reception,
  wanted: string,
  { terminal, interrupted }: Surroundings,
): Promise<number> {
  const found = await findProfile(api, wanted);
  if (!found.ok) return terminal.fail(found.failure);
  const { id } = found.value.profile;
  const mounted = await api.snapshots.mount(id);
  if (!mounted.ok) return terminal.fail(mounted.failure);
  terminal.result(mounted.value, ({ folder }) => [folder]);
  terminal.say('It is there until you press Ctrl+C.');
  if (!interrupted.aborted) {
    await new Promise((resolve) => {
      interrupted.addEventListener('abort', resolve, { once: true });
    });
  }
  const gone = await api.snapshots.unmount(id);
  return gone.ok ? exitCodes.well : terminal.fail(gone.failure);
}
