import path from 'node:path';
import { ask } from './ask.ts';

/** What a script says in the PowerShell that every Windows has, about half a second later; else null. */
export function askPowerShell(script: string): Promise<string | null> {
  const windows = process.env['SystemRoot'] ?? String.raw`C:\Windows`;
  const program = path.win32.join(windows, 'System32/WindowsPowerShell/v1.0/powershell.exe');
  return ask(program, ['-NoProfile', '-NonInteractive', '-Command', script]);
}
