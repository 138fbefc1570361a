import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command in this one's place: same terminal, signals passed on. Answers its exit code, or
 * 128 and the signal's number where a signal ended it.
 */
export function follow(command, args, options = {}) {
  return new Promise((resolve) => {
    const pass = (signal) => child.kill(signal);
    // A terminal sends Ctrl+C to the whole group: the child has it already.
    const hearers = {
      SIGINT: process.stdin.isTTY ? () => undefined : pass,
      SIGTERM: pass,
      SIGHUP: pass,
    };
    for (const [signal, hearer] of Object.entries(hearers)) process.on(signal, hearer);
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      process.stderr.write(`bellhop: ${command} cannot be started: ${error.message}\n`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      for (const [name, hearer] of Object.entries(hearers)) process.removeListener(name, hearer);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}
