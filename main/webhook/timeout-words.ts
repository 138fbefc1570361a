import { t } from '../../words/t.ts';
import type { Fault } from './error-words.ts';
import type { Journey } from './journey.ts';

/** The attempt took longer than the hook allows; how far it had got says where to look. */
export function timeoutFault(host: string, timeoutMs: number, journey: Journey): Fault {
  const [happened, help] = wordsFor(journey);
  const message = t(happened, { host, seconds: timeoutMs / 1_000 });
  return { error: { class: 'timeout', message, hint: t(help) }, retryable: true };
}

type Reached = 'timeoutAnswering' | 'timeoutSending' | 'timeoutConnected';
type Words = readonly [
  happened: `failuresHook.${Reached | 'timeoutBefore'}`,
  help: `failuresHook.${Reached | 'swallowed'}Hint`,
];

function wordsFor(journey: Journey): Words {
  if (journey.reached('answering')) {
    return ['failuresHook.timeoutAnswering', 'failuresHook.timeoutAnsweringHint'];
  }
  if (journey.reached('sending')) {
    return ['failuresHook.timeoutSending', 'failuresHook.timeoutSendingHint'];
  }
  if (journey.reached('connected')) {
    return ['failuresHook.timeoutConnected', 'failuresHook.timeoutConnectedHint'];
  }
  return ['failuresHook.timeoutBefore', 'failuresHook.swallowedHint'];
}
