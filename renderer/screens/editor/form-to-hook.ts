import type { Body, Hook } from '../../../preload/contract/hook.ts';
import { secretReference, slugOf } from '../../words/secret-name.ts';
import { readStatusRanges } from '../../words/status-ranges.ts';
import type { HookForm, LockableValue } from './form.ts';
import { rules } from './rules.ts';

/** A secret's value on its way into the vault. */
export interface SecretToStore {
  readonly name: string;
  readonly value: string;
}

/** A hook and the secrets that were typed into it. */
export interface FilledHook {
  readonly hook: Hook;
  readonly secrets: readonly SecretToStore[];
}

/** Reads the form back. Expects a validated one; what cannot be read falls back to the default. */
export function fromHookForm(form: HookForm): FilledHook {
  const { bodyFormat, bodyKind, bodyText, success, timeoutSeconds, headers, ...same } = form;
  const body: Body =
    bodyKind === 'template'
      ? { kind: bodyKind, format: bodyFormat, text: bodyText }
      : { kind: bodyKind };
  const locked = headers.map((header, index) => lockedName(form, header, index));
  return {
    hook: {
      ...same,
      name: form.name.trim(),
      url: form.url.trim(),
      headers: headers.map((header, index) => ({
        name: header.name.trim(),
        value: header.isSecret ? secretReference(locked[index] ?? '') : header.value,
      })),
      body,
      success: readStatusRanges(success) ?? [{ from: 200, to: 299 }],
      timeoutMs:
        rules.timeout(timeoutSeconds) === true ? Math.round(timeoutSeconds * 1_000) : 30_000,
    },
    secrets: headers.flatMap(({ isSecret, value }, index) =>
      isSecret && value !== '' ? [{ name: locked[index] ?? '', value }] : [],
    ),
  };
}

/**
 * The secret that a locked header has or will have. The name is made from the hook and the header,
 * and two headers of one name get two secrets.
 */
function lockedName(form: HookForm, header: LockableValue, index: number): string {
  if (header.stored !== '') return header.stored;
  const wish = `hook-${form.id.slice(0, 8)}-${slugOf(header.name)}`;
  const others = form.headers.filter((other, at) => at !== index && other.isSecret);
  const taken = others.some(
    (other, at) =>
      other.stored === wish ||
      (at < index && other.stored === '' && slugOf(other.name) === slugOf(header.name)),
  );
  return taken ? `${wish}-${String(index + 1)}` : wish;
}
