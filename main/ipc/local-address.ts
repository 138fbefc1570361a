import { createHash } from 'node:crypto';
import { mkdtempSync, readlinkSync, realpathSync, rmSync, rmdirSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Unix keeps a socket's path in 104 (macOS) or 108 bytes; longer ones are cut off in silence. */
const MAX_PATH_BYTES = 100;

/**
 * Where the door of the Bellhop that owns this data folder is. A socket whose own path would be too
 * long stands elsewhere, and a symbolic link in the data folder leads to it, so that the command
 * line finds it whatever its environment is. Null where there is no such link.
 */
export function findDoor(folder: string): string | null {
  if (process.platform === 'win32') return pipeOf(folder);
  const door = path.join(folder, 'door.sock');
  return isShort(door) ? door : followLink(door);
}

/** Makes room for the door, for the owner of the data folder: what a crash left there is removed. */
export function makeDoor(folder: string): string {
  if (process.platform === 'win32') return pipeOf(folder);
  removeDoor(folder);
  const door = path.join(folder, 'door.sock');
  if (isShort(door)) return door;
  const elsewhere = path.join(mkdtempSync(path.join(shortFolder(), 'bellhop-')), 'door.sock');
  symlinkSync(elsewhere, door);
  return elsewhere;
}

/** Removes the socket, with the link and the folder that a long path has needed. */
export function removeDoor(folder: string): void {
  if (process.platform === 'win32') return;
  const door = path.join(folder, 'door.sock');
  const elsewhere = followLink(door);
  rmSync(door, { force: true });
  if (elsewhere === null) return;
  rmSync(elsewhere, { force: true });
  try {
    rmdirSync(path.dirname(elsewhere));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error; // a cleaner of /tmp has been here
  }
}

/**
 * A pipe's name is open to all, its use is not: the default access list lets only its maker, the
 * administrators and the system write.
 * https://learn.microsoft.com/windows/win32/ipc/named-pipe-security-and-access-rights
 */
function pipeOf(folder: string): string {
  const real = realpathSync(folder).toLowerCase();
  return `\\\\.\\pipe\\bellhop-${createHash('sha256').update(real).digest('hex').slice(0, 32)}`;
}

function isShort(file: string): boolean {
  return Buffer.byteLength(file) <= MAX_PATH_BYTES;
}

/** mkdtemp makes its folder 0700, wherever. */
function shortFolder(): string {
  const folders = [process.env['XDG_RUNTIME_DIR'], os.tmpdir()];
  const room = MAX_PATH_BYTES - '/bellhop-XXXXXX/door.sock'.length;
  return (
    folders.find(
      (folder) => folder !== undefined && folder !== '' && Buffer.byteLength(folder) <= room,
    ) ?? '/tmp'
  );
}

function followLink(door: string): string | null {
  try {
    return readlinkSync(door);
  } catch (error) {
    if (['ENOENT', 'EINVAL', 'ENOTDIR'].includes(codeOf(error))) return null; // none, or a socket
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
