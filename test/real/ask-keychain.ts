// Does the steps of its arguments (`get NAME`, `set NAME VALUE`, …) on the real keychain of the
// session it runs in, and prints their answers as JSON.
import { openKeychain } from '../../main/secrets/keychain.ts';

const keychain = await openKeychain('Bellhop test', { deadlineMs: 30_000 });

async function step([verb, name = '', value = '']: readonly string[]): Promise<unknown> {
  switch (verb) {
    case 'get':
      return keychain.get(name);
    case 'set':
      return keychain.set(name, value);
    case 'remove':
      return keychain.remove(name);
    case 'list':
      return keychain.list();
    case 'state':
      return keychain.state();
    default:
      throw new Error(`no step "${String(verb)}"`);
  }
}

const answers: unknown[] = [];
for (const line of process.argv.slice(2)) answers.push(await step(line.split(' ')));
process.stdout.write(JSON.stringify(answers));
