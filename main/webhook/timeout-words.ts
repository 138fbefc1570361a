import type { Fault } from './error-words.ts';
import type { Journey } from './journey.ts';

/** The attempt took longer than the hook allows; how far it had got says where to look. */
export function timeoutFault(host: string, timeoutMs: number, journey: Journey): Fault {
  const within = `within ${String(timeoutMs / 1_000)} seconds`;
  const [happened, hint] = wordsFor(journey);
  const message = `${host} ${happened} ${within}.`;
  return { error: { class: 'timeout', message, hint }, retryable: true };
}

type Words = readonly [happened: string, hint: string];

function wordsFor(journey: Journey): Words {
  if (journey.reached('answering')) {
    return [
      'began to answer, but did not finish',
      'See why the receiver answers so slowly, or give the hook a longer timeout.',
    ];
  }
  if (journey.reached('sending')) {
    return [
      'took the connection, but did not answer',
      'See whether the receiver is overloaded, or give the hook a longer timeout.',
    ];
  }
  if (journey.reached('connected')) {
    return [
      'took the connection, but no secure one came about',
      'See whether the receiver speaks https on this port.',
    ];
  }
  return [
    'could not be reached',
    'Check the address, and whether a firewall swallows the connection.',
  ];
}
