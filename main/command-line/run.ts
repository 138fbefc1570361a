import type { PlannedTask, ProfileGroup } from '../../preload/contract/profile.ts';
import { exitCodeOf, followRun, jsonReport, sayOwed, type Surroundings } from './follow-run.ts';
import { findProfile, type Reception } from './reception.ts';
import { exitCodes } from './terminal.ts';
import { reportLines } from './words.ts';

/** Runs a task of a profile, or of each profile of a group, and waits. Answers the exit code. */
export async function runCommand(
  reception: Reception,
  { profile: wanted, task }: { readonly profile: string; readonly task: PlannedTask },
  surroundings: Surroundings,
): Promise<number> {
  const { api } = reception;
  const group = (await api.groups.list()).find(
    ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
  );
  if (group !== undefined) return runGroup(reception, group, task, surroundings);
  const found = await findProfile(api, wanted);
  if (!found.ok) return surroundings.terminal.fail(found.failure);
  const started = await api.runs.start(found.value.profile.id, 'cli', task);
  if (!started.ok) return surroundings.terminal.fail(started.failure);
  return followRun(reception, started.value.id, surroundings);
}

async function runGroup(
  { api, idle, isRemote }: Reception,
  group: ProfileGroup,
  task: PlannedTask,
  { terminal, interrupted }: Surroundings,
): Promise<number> {
  const cancel = (): void => {
    terminal.say('Cancelling: restic finishes what it has in hand…');
    void cancelAll(api, group);
  };
  interrupted.addEventListener('abort', cancel, { once: true });
  const ran = await api.groups.run(group.id, 'cli', task);
  if (!interrupted.aborted) await idle();
  interrupted.removeEventListener('abort', cancel);
  if (!ran.ok) return terminal.fail(ran.failure);
  terminal.result({ runs: ran.value.map(jsonReport) }, () => ran.value.flatMap(reportLines));
  sayOwed(ran.value, terminal, isRemote);
  return worst(ran.value.map(({ run }) => exitCodeOf(run.outcome)));
}

async function cancelAll(api: Reception['api'], { profileIds }: ProfileGroup): Promise<void> {
  for (const { profile, currentRun } of await api.profiles.list()) {
    if (currentRun !== null && profileIds.includes(profile.id)) {
      await api.runs.cancel(currentRun.run.id);
    }
  }
}

/** From bad to good. */
const ORDER: readonly number[] = [
  exitCodes.cancelled,
  exitCodes.failed,
  exitCodes.skipped,
  exitCodes.warned,
];

function worst(codes: readonly number[]): number {
  return ORDER.find((code) => codes.includes(code)) ?? exitCodes.well;
}
