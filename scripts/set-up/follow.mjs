import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command in this one's place: same terminal, signals passed on. Answers its exit code, or
 * 128 and the signal's number where a signal ended it.
 */
export function follow(command, args, options = {}) {
  return new Promise((resolve) => {
    const shell = command.endsWith('.cmd'); // Windows starts those through a shell only
    const child = spawn(command, args, { stdio: 'inherit', shell, ...options });
    const pass = (signal) => child.kill(signal);
    // A terminal sends Ctrl+C to the whole group: the child has it already.
    const note = () => undefined;
    process.on('SIGINT', process.stdin.isTTY ? note : pass);
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    child.on('error', (error) => {
      process.stderr.write(`bellhop: ${command} cannot be started: ${error.message}\n`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(name, pass);
      process.removeListener('SIGINT', note);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
