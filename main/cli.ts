import { parseArgs } from 'node:util';
import path from 'node:path';
import { catchCommand } from './command-line/catch.ts';
import {
  cancelCommand,
  deliveriesCommand,
  deliveryCommand,
  redeliverCommand,
  retryCommand,
} from './command-line/deliveries.ts';
import { doctorCommand } from './command-line/doctor.ts';
import {
  importCommand,
  initCommand,
  profilesCommand,
  runsCommand,
} from './command-line/profiles.ts';
import { openReception, type Reception } from './command-line/reception.ts';
import { renderCommand } from './command-line/render.ts';
import { runCommand } from './command-line/run.ts';
import { secretCommand } from './command-line/secret.ts';
import { sendCommand } from './command-line/send.ts';
import { serveCommand } from './command-line/serve.ts';
import { snapshotCommandOf } from './command-line/snapshots.ts';
import { exitCodes, openTerminal, type Terminal } from './command-line/terminal.ts';
import { usage } from './command-line/usage.ts';
import { taskNames } from './core/task-names.ts';
import { WentAway } from './ipc/local-client.ts';
import { defaultDataFolder } from './store/data-folder.ts';
import { version } from './version.ts';

const options = {
  data: { type: 'string' },
  json: { type: 'boolean', default: false },
  format: { type: 'string', default: 'auto' },
  'dry-run': { type: 'boolean', default: false },
  run: { type: 'string' },
  profile: { type: 'string' },
  state: { type: 'string' },
  moment: { type: 'string' },
  error: { type: 'string' },
  text: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  as: { type: 'string' },
  tag: { type: 'string' },
  host: { type: 'string' },
  path: { type: 'string' },
  target: { type: 'string', default: 'text' },
  context: { type: 'string' },
  limit: { type: 'string', default: '50' },
  port: { type: 'string', default: '0' },
  count: { type: 'string' },
  'secrets-in-memory': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** Commands that send something, so that the courier must be at work. */
const WORKING: ReadonlySet<string> = new Set(['run', 'redeliver', 'retry', 'send']);

type Words = ReturnType<typeof parseWords>;

process.exitCode = await main(process.argv.slice(2));
// Everything is closed now. A keychain whose prompt nobody answers still holds a thread, and a regular
// exit would wait for it.
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1_000).unref();

async function main(args: readonly string[]): Promise<number> {
  let words: Words;
  try {
    words = parseWords(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return exitCodes.usage;
  }
  const { values, positionals } = words;
  const terminal = openTerminal({ out: process.stdout, err: process.stderr }, values.json);
  if (values.version) {
    terminal.result({ version }, () => [version]);
    return exitCodes.well;
  }
  if (values.help || positionals[0] === 'help') {
    terminal.result({ usage }, () => [usage]);
    return exitCodes.well;
  }
  return dispatch(words, terminal, stopSignal());
}

function parseWords(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      stop.abort();
    });
  }
  return stop.signal;
}

async function dispatch(words: Words, terminal: Terminal, stop: AbortSignal): Promise<number> {
  const { values, positionals } = words;
  const dataFolder =
    values.data === undefined
      ? defaultDataFolder(process.env, process.platform)
      : path.resolve(values.data);
  switch (positionals[0]) {
    case 'catch':
      return catchCommand({ port: values.port, count: values.count }, terminal, stop);
    case 'serve':
      return serveCommand(
        dataFolder,
        { secretsInMemory: values['secrets-in-memory'] },
        terminal,
        stop,
      );
    case 'render':
      return renderCommand(values, terminal, process.stdin);
    case undefined:
      terminal.say(usage);
      return exitCodes.usage;
    default:
      return ask(words, dataFolder, terminal, stop);
  }
}

async function ask(
  words: Words,
  dataFolder: string,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<number> {
  const command = commandOf(words, terminal, stop);
  if (command === null) {
    terminal.say(`Bellhop does not understand "${words.positionals.join(' ')}".\n\n${usage}`);
    return exitCodes.usage;
  }
  const reception = await openReception(dataFolder, {
    works: WORKING.has(words.positionals[0] ?? ''),
  });
  if (!reception.ok) return terminal.fail(reception.failure);
  try {
    return await command(reception.value);
  } catch (error) {
    if (error instanceof WentAway) return terminal.fail(error.failure);
    throw error;
  } finally {
    await reception.value.close();
  }
}

type Command = (reception: Reception) => Promise<number>;

/** The command that the words ask for, ready to run; null where they make none. */
function commandOf(words: Words, terminal: Terminal, stop: AbortSignal): Command | null {
  const { values, positionals } = words;
  const [name, first, second, third] = positionals;
  switch (name) {
    case 'profiles':
      return ({ api }) => profilesCommand(api, terminal);
    case 'runs':
      return ({ api }) => runsCommand(api, limitOf(words), terminal);
    case 'doctor':
      return ({ api }) => doctorCommand(api, terminal);
    case 'secret':
      return ({ api }) => secretCommand(api, [first, second], terminal);
    case 'init':
      return first === undefined ? null : ({ api }) => initCommand(api, first, terminal);
    case 'import': {
      const format = readFormat(values.format);
      if (first === undefined || format === null) return null;
      const asked = { file: first, format, dryRun: values['dry-run'] };
      return ({ api }) => importCommand(api, asked, terminal);
    }
    case 'run': {
      const task = taskNames.find((each) => each === (second ?? 'backup'));
      if (first === undefined || third !== undefined || task === undefined) return null;
      return (reception) => runCommand(reception, { profile: first, task }, terminal, stop);
    }
    default:
      return deliveryCommandOf(words, terminal) ?? repositoryCommandOf(words, terminal);
  }
}

/** Commands about what hooks sent. */
function deliveryCommandOf(words: Words, terminal: Terminal): Command | null {
  const { values, positionals } = words;
  const [name, first] = positionals;
  if (name === 'deliveries' && first === undefined) {
    return ({ api }) => deliveriesCommand(api, { ...values, limit: limitOf(words) }, terminal);
  }
  if (first === undefined) return null;
  switch (name) {
    case 'deliveries':
      return ({ api }) => deliveryCommand(api, first, values.as, terminal);
    case 'redeliver':
      return ({ api }) => redeliverCommand(api, first, terminal);
    case 'retry':
      return (reception) => retryCommand(reception, first, terminal);
    case 'cancel':
      return ({ api }) => cancelCommand(api, first, terminal);
    case 'send':
      return ({ api }) =>
        sendCommand(api, { ...values, name: first, dryRun: values['dry-run'] }, terminal);
    default:
      return null;
  }
}

/** Commands about what is in a profile's repository. */
function repositoryCommandOf(words: Words, terminal: Terminal): Command | null {
  const command = snapshotCommandOf(words, terminal);
  return command && (({ api }) => command(api));
}

function limitOf({ values }: Words): number {
  return Math.min(1_000, Math.max(1, Math.trunc(Number(values.limit)) || 50));
}

function readFormat(text: string): 'auto' | 'bellhop' | 'resticprofile' | null {
  return text === 'auto' || text === 'bellhop' || text === 'resticprofile' ? text : null;
}
