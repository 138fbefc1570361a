import type { Destination } from '../../preload/contract/hook.ts';
import type { Variables } from '../../preload/contract/profile.ts';
import type { HookContext } from './hook-context.ts';

/** What is to be made into a request. */
export interface Message {
  /** The hook's name, for what is said when it cannot be made. */
  readonly name: string;
  /** As it is at the moment of the message. */
  readonly destination: Destination;
  readonly context: HookContext;
  /** The user's own variables, from far to near. */
  readonly own: readonly Variables[];
}
