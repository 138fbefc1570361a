import { randomBytes } from 'node:crypto';
import type { Api } from '../../preload/contract/api.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Bytes of a generated secret: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
const BYTES = 32;

/**
 * Makes a secret for signatures, stores it, and shows it this once: the receiver needs it too, and
 * nobody can read it here again. Its form is that of Standard Webhooks, which suits all others.
 */
export async function generateSecretCommand(
  api: Api,
  name: string,
  terminal: Terminal,
): Promise<number> {
  const names = await api.secrets.list();
  if (!names.ok) return terminal.fail(names.failure);
  if (names.value.includes(name)) {
    return terminal.fail({
      kind: 'invalid-input',
      message: `There is a secret “${name}” already.`,
      hint: 'Generate one under another name, and let the hook sign with both while its receiver changes over.',
    });
  }
  const value = `whsec_${randomBytes(BYTES).toString('base64')}`;
  const stored = await api.secrets.set(name, value);
  if (!stored.ok) return terminal.fail(stored.failure);
  terminal.result({ secret: name, state: 'stored', value }, () => [value]);
  terminal.say(`The secret “${name}” is stored. Give it to the receiver: it is not shown again.`);
  return exitCodes.well;
}
