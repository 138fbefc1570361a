import type { Caught } from '../webhook/catcher.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/**
 * A local receiver that prints what arrives, until it is stopped or has caught `count` requests.
 * With `--json` all of them are printed at the end, as one document.
 */
export async function catchCommand(
  asked: { readonly port: string; readonly count: string | undefined },
  terminal: Terminal,
  stop: AbortSignal,
): Promise<number> {
  const port = Number(asked.port);
  const count = asked.count === undefined ? Infinity : Number(asked.count);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || !(count >= 1)) {
    terminal.say('--port takes a number from 0 to 65535, --count one from 1.');
    return exitCodes.usage;
  }
  const { describeCaught, startCatcher } = await import('../webhook/catcher.ts'); // Brings all of HTTP.
  const requests: Caught[] = [];
  const enough = new AbortController();
  let left = count;
  const catcher = await startCatcher({
    port,
    now: Date.now,
    onRequest: (caught) => {
      if (!terminal.json) terminal.result(caught, () => [describeCaught(caught), '']);
      else requests.push(caught);
      if (--left <= 0) enough.abort();
    },
  });
  if (!catcher.ok) return terminal.fail(catcher.failure);
  terminal.say(`Listening on http://127.0.0.1:${String(catcher.value.port)}/`);
  await aborted(AbortSignal.any([stop, enough.signal]));
  await catcher.value.close();
  if (terminal.json) terminal.result({ requests }, () => []);
  return exitCodes.well;
}

/** Answers when the signal is given. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener('abort', () => {
        resolve();
      });
  });
}
