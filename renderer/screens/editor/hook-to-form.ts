import type { Hook } from '../../../preload/contract/hook.ts';
import type { TaskName } from '../../../preload/contract/profile.ts';
import { newDestination, toDestinationForm } from '../destination/to-destination-form.ts';
import type { HookForm } from './form.ts';

/** The form of a stored hook. */
export function toHookForm(hook: Hook, task: TaskName): HookForm {
  return {
    task,
    ...toDestinationForm(hook),
    id: hook.id,
    name: hook.name,
    description: hook.description,
    enabled: hook.enabled,
    moments: [...hook.moments],
    onlyIfResticStarted: hook.onlyIfResticStarted,
    onFailure: hook.onFailure,
    sendLog: hook.sendLog,
    channelId: hook.channelId ?? '',
  };
}

/** What a new hook starts from: told of good and bad ends, with what is known of it already. */
export function newHookForm(id: string, known: Partial<Hook> = {}): HookForm {
  const hook: Hook = {
    ...newDestination,
    name: '',
    description: '',
    enabled: true,
    moments: ['success', 'failure'],
    onlyIfResticStarted: false,
    onFailure: 'ignore',
    sendLog: false,
    channelId: null,
    ...known,
    id,
  };
  return toHookForm(hook, 'backup');
}
