import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished, vi } from 'vitest';

/** The system's own Python: the one that knows the system's own D-Bus. */
const PYTHON = '/usr/bin/python3';

/** Whether this system has what a pretended desktop takes: only some Linux systems do. */
export function canPretend(): boolean {
  try {
    const modules = 'import dbus, dbus.service, gi.repository.GLib';
    execFileSync(PYTHON, ['-c', modules], { stdio: 'ignore' });
    execFileSync('dbus-daemon', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts a desktop on buses of its own, for one test; answers its next words, line by line. */
export async function aDesktop(): Promise<() => Promise<string>> {
  const before = { ...process.env };
  const bus = linesOf('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  const address = await bus();
  for (const name of ['DBUS_SESSION_BUS_ADDRESS', 'DBUS_SYSTEM_BUS_ADDRESS']) {
    vi.stubEnv(name, address);
    onTestFinished(() => void vi.stubEnv(name, before[name]));
  }
  const desktop = linesOf(PYTHON, [path.join(import.meta.dirname, 'fake-desktop.py')]);
  await desktop();
  return desktop;
}

/** Starts a program for one test; answers its next line. */
function linesOf(program: string, args: readonly string[]): () => Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill());
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return async () => {
    const line = await lines.next();
    return line.done === true ? '' : line.value;
  };
}
