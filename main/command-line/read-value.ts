import readline from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Reads a secret value: the whole of stdin less one line end; typed at a terminal, it is not echoed. */
export async function readValue(): Promise<string> {
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
