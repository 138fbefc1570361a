import type { Api } from '../../preload/contract/api.ts';
import { generateSecretCommand } from './generate-secret.ts';
import { readValue } from './read-value.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** `bellhop secret set|generate|list|delete`. A value comes on stdin, never as an argument. */
export async function secretCommand(
  api: Api,
  words: readonly (string | undefined)[],
  terminal: Terminal,
): Promise<number> {
  const [verb, name] = words;
  if (verb === 'list') return listSecrets(api, terminal);
  if (verb === 'generate' && name !== undefined) return generateSecretCommand(api, name, terminal);
  if (name === undefined || (verb !== 'set' && verb !== 'delete')) {
    terminal.say(
      'Say: bellhop secret set NAME (value on stdin), secret generate NAME, secret list, or secret delete NAME',
    );
    return exitCodes.usage;
  }
  const done =
    verb === 'set'
      ? await api.secrets.set(name, await readValue())
      : await api.secrets.remove(name);
  if (!done.ok) return terminal.fail(done.failure);
  const word = verb === 'set' ? 'stored' : 'deleted';
  terminal.result({ secret: name, state: word }, () => [`The secret “${name}” is ${word}.`]);
  return exitCodes.well;
}

async function listSecrets(api: Api, terminal: Terminal): Promise<number> {
  const names = await api.secrets.list();
  if (!names.ok) return terminal.fail(names.failure);
  terminal.result({ secrets: names.value }, ({ secrets }) => secrets);
  return exitCodes.well;
}
