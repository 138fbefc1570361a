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
import { engineCommandOf } from './command-line/engine.ts';
import { groupCommandOf } from './command-line/groups.ts';
import { mountCommand } from './command-line/mount.ts';
import { previewCommand } from './command-line/previews.ts';
import { importCommand, profilesCommand } from './command-line/profiles.ts';
import { parseWords, type Words } from './command-line/parse-words.ts';
import { openReception, type Reception } from './command-line/reception.ts';
import { renderCommand } from './command-line/render.ts';
import { pauseCommandOf } from './command-line/pause.ts';
import { repositoryCommandOf } from './command-line/repositories.ts';
import { restoreCommandOf } from './command-line/restore.ts';
import { runCommand } from './command-line/run.ts';
import { runsCommand } from './command-line/runs.ts';
import type { Surroundings } from './command-line/follow-run.ts';
import { scheduleCommandOf } from './command-line/schedule.ts';
import { secretCommand } from './command-line/secret.ts';
import { sendCommand } from './command-line/send.ts';
import { serveCommand } from './command-line/serve.ts';
import { serviceCommandOf } from './command-line/service.ts';
import { snapshotCommandOf } from './command-line/snapshots.ts';
import { stopSignal } from './command-line/stop-signal.ts';
import { supportCommand } from './command-line/support.ts';
import { exitCodes, openTerminal, type Terminal } from './command-line/terminal.ts';
import { usage } from './command-line/usage.ts';
import { plannedTasks } from './core/task-names.ts';
import { WentAway } from './ipc/local-client.ts';
import { defaultDataFolder } from './store/data-folder.ts';
import { version } from './version.ts';

/** Commands that send something, so that the courier must be at work. */
const WORKING: ReadonlySet<string> = new Set(['run', 'restore', 'redeliver', 'retry', 'send']);

process.exitCode = await main(process.argv.slice(2));

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
  return dispatch(words, terminal, stopSignal({ isServing: positionals[0] === 'serve' }));
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
    case 'service':
      return service(words, dataFolder, terminal) ?? misunderstood(words, terminal);
    case 'schedule':
      return schedule(words, terminal) ?? misunderstood(words, terminal);
    case 'render':
      return renderCommand(values, terminal, process.stdin);
    case undefined:
      terminal.say(usage);
      return exitCodes.usage;
    default:
      return ask(words, dataFolder, terminal, stop);
  }
}

/** Prints what starts this very command line again. */
function service({ positionals }: Words, dataFolder: string, terminal: Terminal): number | null {
  const { execPath: program, platform } = process;
  const script = path.resolve(import.meta.filename);
  const searchPath = process.env['PATH'] ?? '';
  return serviceCommandOf(
    positionals,
    { platform, program, script, dataFolder, searchPath },
    terminal,
  );
}

/** Looks ahead from now, on the clock of this computer. */
function schedule({ values, positionals }: Words, terminal: Terminal): number | null {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return scheduleCommandOf(positionals, values, { now: Date.now(), zone: timeZone }, terminal);
}

function misunderstood({ positionals }: Words, terminal: Terminal): number {
  terminal.say(`Bellhop does not understand “${positionals.join(' ')}”.\n\n${usage}`);
  return exitCodes.usage;
}

async function ask(
  words: Words,
  dataFolder: string,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<number> {
  const command = commandOf(words, terminal, stop);
  if (command === null) return misunderstood(words, terminal);
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
  const surroundings = { terminal, interrupted: stop };
  switch (name) {
    case 'profiles':
      return ({ api }) => profilesCommand(api, terminal);
    case 'runs':
      return ({ api }) =>
        runsCommand(
          api,
          { ...values, limit: limitOf(words, values.csv ? 10_000 : 1_000) },
          terminal,
        );
    case 'doctor':
      return ({ api }) => doctorCommand(api, terminal);
    case 'support':
      return first === undefined ? ({ api }) => supportCommand(api, values, terminal) : null;
    case 'engine':
      return engineCommandOf([first, second, third], terminal, stop);
    case 'secret':
      return ({ api }) => secretCommand(api, [first, second], terminal);
    case 'import': {
      const format = readFormat(values.format);
      if (first === undefined || format === null) return null;
      const asked = { file: first, format, dryRun: values['dry-run'] };
      return ({ api }) => importCommand(api, asked, terminal);
    }
    case 'run':
      return runCommandOf(words, surroundings);
    case 'mount':
      if (first === undefined || second !== undefined) return null;
      return (reception) => mountCommand(reception, first, surroundings);
    default:
      return deliveryCommandOf(words, terminal) ?? repositorySideOf(words, surroundings);
  }
}

/** Runs a task, or shows what it would do. */
function runCommandOf({ values, positionals }: Words, surroundings: Surroundings): Command | null {
  const [, profile, second, third] = positionals;
  const task = plannedTasks.find((each) => each === (second ?? 'backup'));
  if (profile === undefined || third !== undefined || task === undefined) return null;
  return values['dry-run']
    ? ({ api }) => previewCommand(api, { profile, task }, surroundings.terminal)
    : (reception) => runCommand(reception, { profile, task }, surroundings);
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

/** Commands about repositories, what is in them, and groups of profiles. */
function repositorySideOf(words: Words, surroundings: Surroundings): Command | null {
  const { values, positionals } = words;
  const { terminal } = surroundings;
  const restore = restoreCommandOf(words);
  if (restore !== null) return (reception) => restore(reception, surroundings);
  const command =
    positionals[0] === 'groups'
      ? groupCommandOf(positionals, values, terminal)
      : (pauseCommandOf(positionals, values, terminal) ??
        snapshotCommandOf(words, terminal) ??
        repositoryCommandOf(positionals, values, terminal));
  return command && (({ api }) => command(api));
}

function limitOf({ values }: Words, most = 1_000): number {
  return Math.min(most, Math.max(1, Math.trunc(Number(values.limit)) || 50));
}

function readFormat(text: string): 'auto' | 'bellhop' | 'resticprofile' | null {
  return text === 'auto' || text === 'bellhop' || text === 'resticprofile' ? text : null;
}
