import { holdChild } from './hold-child.ts';

/** Keeps the computer from falling asleep, where there is no Electron to do it, until it is called off. */
export function keepAwake(platform: string = process.platform): () => void {
  const [program, ...args] = awakeCommand(platform, process.pid);
  return program === undefined ? () => undefined : holdChild(program, args);
}

/**
 * What keeps a system awake as long as it runs, and ends with the process of this id. Nothing on
 * Windows, which has no such program: there only the app itself keeps the computer awake.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd-inhibit.html
 */
export function awakeCommand(platform: string, pid: number): readonly string[] {
  switch (platform) {
    case 'linux':
      return [
        'systemd-inhibit',
        '--what=idle:sleep',
        '--mode=block',
        '--who=Bellhop',
        '--why=A backup is running',
        'cat',
      ];
    case 'darwin':
      return ['/usr/bin/caffeinate', '-i', '-w', String(pid)];
    default:
      return [];
  }
}
