import path from 'node:path';
import type { Api } from '../../preload/contract/api.ts';
import type { EngineState } from '../../preload/contract/engine.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { Reception } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Ready to run, once there is someone to ask. */
type Ask = (reception: Pick<Reception, 'api' | 'hear'>) => Promise<number>;

/**
 * The command that the words behind `engine` ask for: shows which restic is used, installs one, or
 * says which one to use and where to fetch it. Null where they make none.
 */
export function engineCommandOf(
  [verb, object, more]: readonly (string | undefined)[],
  terminal: Terminal,
  stop: AbortSignal,
): Ask | null {
  if (more !== undefined) return null;
  if (verb === undefined) return ({ api }) => show(api, terminal);
  if (verb === 'install' && object === undefined) {
    return (reception) => installCommand(reception, terminal, stop);
  }
  if (object === undefined) return null;
  switch (verb) {
    case 'use': {
      const file = object === 'auto' ? null : path.resolve(object);
      return async ({ api }) => tell(await api.engine.choose(file), terminal);
    }
    case 'mirror': {
      const address = object === 'none' ? null : object;
      return async ({ api }) => {
        const set = await api.engine.setMirror(address);
        return set.ok ? show(api, terminal) : terminal.fail(set.failure);
      };
    }
    default:
      return null;
  }
}

/** Installs the pinned release and waits; Ctrl+C cancels it, and the next time goes on there. */
async function installCommand(
  { api, hear }: Pick<Reception, 'api' | 'hear'>,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<number> {
  const cancel = (): void => {
    void api.engine.cancelInstall();
  };
  stop.addEventListener('abort', cancel, { once: true });
  const sayTenths = tenths(terminal);
  const deaf = hear((name, news) => {
    if (name !== 'changed' || !('what' in news) || news.what !== 'engine') return;
    void api.engine.state().then(sayTenths, () => undefined); // the end is told in another way
  });
  const installed = await api.engine.install();
  deaf();
  stop.removeEventListener('abort', cancel);
  if (stop.aborted && !installed.ok && installed.failure.kind === 'cancelled') {
    terminal.fail(installed.failure);
    return exitCodes.cancelled;
  }
  return tell(installed, terminal);
}

/** Says each tenth of a download once. */
function tenths(terminal: Terminal): (state: EngineState) => void {
  let said = 0;
  return ({ installing }) => {
    if (installing === null || installing.total === null) return;
    const tenth = Math.floor((installing.received / installing.total) * 10);
    if (tenth <= said) return;
    said = tenth;
    terminal.say(`${String(tenth * 10)} %`);
  };
}

async function show(api: Api, terminal: Terminal): Promise<number> {
  return tell({ ok: true, value: await api.engine.state() }, terminal);
}

/** Exit code 1 where no engine can be used. */
function tell(answer: Result<EngineState>, terminal: Terminal): number {
  if (!answer.ok) return terminal.fail(answer.failure);
  terminal.result(answer.value, engineLines);
  return answer.value.engine === null ? exitCodes.failed : exitCodes.well;
}

function engineLines(state: EngineState): readonly string[] {
  const { engine, problem, chosenPath, isOwn, pinnedVersion, mirror } = state;
  const origin = isOwn ? ', installed by Bellhop' : '';
  const how = chosenPath === null ? origin : ', chosen by hand';
  const installable =
    pinnedVersion === null
      ? 'Bellhop has no restic for this computer that it could install.'
      : `Bellhop can install restic ${pinnedVersion}: bellhop engine install`;
  return [
    ...(engine === null ? [] : [`restic ${engine.version} at ${engine.path}${how}`]),
    ...(problem === null ? [] : [problem.message, problem.hint]),
    ...(isOwn && engine?.version === pinnedVersion ? [] : [installable]),
    ...(chosenPath === null ? [] : ['To let Bellhop look for one again: bellhop engine use auto']),
    ...(mirror === null ? [] : [`It is fetched from ${mirror}`]),
  ];
}
