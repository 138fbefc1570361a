import type { Header, Hook } from '../../../preload/contract/hook.ts';
import { readSecretReference } from '../../words/secret-name.ts';
import { formatStatusRanges } from '../../words/status-ranges.ts';
import type { HookForm, LockableValue } from './form.ts';

/** The form of a stored hook: a header that is nothing but a secret becomes a locked one. */
export function toHookForm(hook: Hook): HookForm {
  const { body, headers, moments, success, timeoutMs, ...same } = hook;
  return {
    ...same,
    moments: [...moments],
    headers: headers.map(toLockable),
    bodyKind: body.kind,
    bodyFormat: body.kind === 'template' ? body.format : 'json',
    bodyText: body.kind === 'template' ? body.text : '',
    success: formatStatusRanges(success),
    timeoutSeconds: timeoutMs / 1_000,
  };
}

/** What a new hook starts from: told of good and bad ends, with the run as JSON. */
export function newHookForm(id: string): HookForm {
  return {
    id,
    name: '',
    enabled: true,
    moments: ['success', 'failure'],
    onlyIfResticStarted: false,
    method: 'POST',
    url: '',
    headers: [],
    bodyKind: 'context',
    bodyFormat: 'json',
    bodyText: '',
    success: '200-299',
    onFailure: 'ignore',
    timeoutSeconds: 30,
    retry: 'standard',
  };
}

function toLockable({ name, value }: Header): LockableValue {
  const stored = readSecretReference(value);
  return stored === null
    ? { name, isSecret: false, value, stored: '' }
    : { name, isSecret: true, value: '', stored };
}
