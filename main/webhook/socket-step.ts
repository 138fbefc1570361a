import type { Socket } from 'node:net';

/** Why a connection came to nothing: an error code, as Node, OpenSSL and undici write them. */
export interface Broken {
  readonly code: string;
  readonly error?: Error;
}

/**
 * Waits until the socket has got as far as `event`; null then, or what broke it off. Never rejects:
 * whatever an unknown receiver makes a socket say is an outcome, not a bug.
 */
export function untilSocket(
  socket: Socket,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<Broken | null> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(aborted);
      return;
    }
    const onAbort = () => {
      settle(aborted);
    };
    const settle = (outcome: Broken | null) => {
      signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    socket.once(event, () => {
      settle(null);
    });
    // Stays for the socket's life: a late error that nobody listens for would end the process.
    socket.on('error', (error) => {
      settle(brokenBy(error));
    });
    socket.once('close', () => {
      settle({ code: 'ECONNRESET' });
    });
    signal.addEventListener('abort', onAbort);
  });
}

/** The code of an error that the network has caused. */
export function brokenBy(error: unknown): Broken {
  if (!(error instanceof Error)) return { code: 'UNKNOWN' };
  if ('code' in error && typeof error.code === 'string') return { code: error.code, error };
  // undici gives its parser's errors a code only where llhttp has a number for them.
  return { code: error.name === 'HTTPParserError' ? 'HPE_INVALID' : error.name, error };
}

/** The deadline is over or the attempt called off; which of them, the deadline knows. */
const aborted: Broken = { code: 'ABORT_ERR' };
