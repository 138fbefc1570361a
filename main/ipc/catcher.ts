import type { Api } from '../../preload/contract/api.ts';
import type { CatcherState, CaughtRequest } from '../../preload/contract/catcher.ts';
import type { Result } from '../../preload/contract/result.ts';

/** A receiver at work, as the catcher needs it. */
interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export interface CatcherNeeds {
  /** Listens on a free port of this machine. */
  readonly listen: (onRequest: (caught: CaughtRequest) => void) => Promise<Result<Listening>>;
  /** The request without its credentials. */
  readonly mask: (caught: CaughtRequest) => Promise<CaughtRequest>;
  readonly changed: () => void;
}

const MOST_KEPT = 100;

/** The catcher as it stands. */
interface Room {
  listening: Listening | null;
  requests: readonly CaughtRequest[];
  /** Counts the starts: what an earlier one has met is not shown any more. */
  start: number;
}

/** Keeps the one request catcher: what it met is masked before anybody can ask for it. */
export function catcherAnswers(needs: CatcherNeeds): Api['catcher'] {
  const room: Room = { listening: null, requests: [], start: 0 };
  const inTurn = queue();
  const forget = async (): Promise<Result<null>> => {
    room.requests = [];
    needs.changed();
    return { ok: true, value: null };
  };
  return {
    start: () => inTurn(() => start(room, needs, inTurn)),
    stop: () =>
      inTurn(async () => {
        await room.listening?.close();
        room.listening = null;
        room.start += 1;
        return forget();
      }),
    list: async () => stateOf(room),
    clear: forget,
  };
}

async function start(
  room: Room,
  needs: CatcherNeeds,
  inTurn: InTurn,
): Promise<Result<CatcherState>> {
  if (room.listening !== null) return { ok: true, value: stateOf(room) };
  const { start } = room;
  const keep = async (caught: CaughtRequest): Promise<void> => {
    const shown = await needs.mask(caught);
    if (room.start !== start) return;
    room.requests = [shown, ...room.requests].slice(0, MOST_KEPT);
    needs.changed();
  };
  const started = await needs.listen((caught) => void inTurn(() => keep(caught)));
  if (!started.ok) return started;
  room.listening = started.value;
  needs.changed();
  return { ok: true, value: stateOf(room) };
}

function stateOf({ listening, requests }: Room): CatcherState {
  const url = listening === null ? null : `http://127.0.0.1:${String(listening.port)}`;
  return { url, requests };
}

type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** One after the other: starts and stops never overlap, and requests keep their order. */
function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}
