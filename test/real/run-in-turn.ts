// Runs the commands of its argument one after the other, and prints what each of them printed.
import { execFileSync } from 'node:child_process';

const commands = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
const said = commands.map(([file = '', ...args]) =>
  execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
);
process.stdout.write(JSON.stringify(said));
