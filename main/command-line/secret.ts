import readline from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Api } from '../../preload/contract/api.ts';
import { generateSecretCommand } from './generate-secret.ts';
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
  terminal.result({ secret: name, state: word }, () => [`The secret "${name}" is ${word}.`]);
  return exitCodes.well;
}

async function listSecrets(api: Api, terminal: Terminal): Promise<number> {
  const names = await api.secrets.list();
  if (!names.ok) return terminal.fail(names.failure);
  terminal.result({ secrets: names.value }, ({ secrets }) => secrets);
  return exitCodes.well;
}

/** The whole of stdin less one line end; typed at a terminal, it is not echoed. */
async function readValue(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '');
  process.stderr.write('Value (not shown): ');
  const silent = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const lines = readline.createInterface({ input: process.stdin, output: silent, terminal: true });
  const value = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return value;
}
