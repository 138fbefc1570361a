import type { Api } from '../../preload/contract/api.ts';
import { exitCodes, type Terminal } from './terminal.ts';

const MARKS = { well: '✓', attention: '▲', ill: '✕' } as const;

/** Says what is missing or wrong on this machine. Exit code 1 when something is ill. */
export async function doctorCommand(api: Api, terminal: Terminal): Promise<number> {
  // A look at all sources takes its time, so the doctor of the window makes none of its own.
  const profiles = await api.profiles.list();
  await Promise.all(profiles.map(({ profile }) => api.profiles.access(profile.id)));
  const findings = await api.app.doctor();
  terminal.result({ findings }, () =>
    findings.flatMap(({ subject, state, message, remedy }) => [
      `${MARKS[state]} ${subject}: ${message}`,
      ...(remedy === '' ? [] : [`    ${remedy}`]),
    ]),
  );
  return findings.some(({ state }) => state === 'ill') ? exitCodes.failed : exitCodes.well;
}
