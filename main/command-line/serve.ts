import { composeBellhop } from '../compose.ts';
import { SERVICE_STOPS_WITHIN_S } from '../core/service-text.ts';
import { makeEnding } from '../flow/ending.ts';
import { foldNews } from '../flow/fold-news.ts';
import { makeAnswers } from '../ipc/answers.ts';
import { serveLocally } from '../ipc/local-socket.ts';
import { aborted } from './catch.ts';
import { endByForce } from './end-by-force.ts';
import { consoleHost } from './reception.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** All must be closed a little before a service manager loses its patience. */
const CLOSES_WITHIN_MS = (SERVICE_STOPS_WITHIN_S - 5) * 1_000;

/** Keeps schedules and deliveries going without a window, until it is stopped. */
export async function serveCommand(
  dataFolder: string,
  { secretsInMemory }: { readonly secretsInMemory: boolean },
  terminal: Terminal,
  stop: AbortSignal,
): Promise<number> {
  const composed = await composeBellhop(consoleHost(dataFolder));
  if (!composed.ok) return terminal.fail(composed.failure);
  const { api, news, start, close, isHeld } = composed.value;
  if (secretsInMemory) {
    const held = await api.secrets.holdInMemory();
    if (!held.ok) terminal.fail(held.failure);
  }
  const vault = await api.secrets.state();
  if (vault.kind !== 'ready') terminal.say(`${vault.message} ${vault.hint}`);
  if (vault.kind === 'missing') {
    terminal.say('To hold secrets in memory until it stops: bellhop serve --secrets-in-memory');
  }
  const door = await serveLocally(dataFolder, makeAnswers(api), foldNews(news.hear, setImmediate));
  await start({ schedules: true });
  terminal.say('Bellhop is serving. Stop it with Ctrl+C.');
  await aborted(stop);
  terminal.say('Stopping…');
  const isClosed = await closeInTime(async () => {
    await door.close();
    await close();
  });
  if (!isClosed || isHeld()) endByForce();
  if (isClosed) return exitCodes.well;
  terminal.say('A run did not stop in time. The next start puts it right.');
  return exitCodes.failed;
}

/** Whether it was closed before the time was over. */
function closeInTime(close: () => Promise<void>): Promise<boolean> {
  return new Promise((leave) => {
    makeEnding({
      close,
      leave,
      after: (ms, act) => setTimeout(act, ms).unref(),
    }).begin(CLOSES_WITHIN_MS);
  });
}
