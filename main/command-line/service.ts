import path from 'node:path';
import type { Failure } from '../../preload/contract/result.ts';
import {
  launchAgent,
  serviceNames,
  systemdUnit,
  taskSchedulerLine,
  type ServiceCommand,
} from '../core/service-text.ts';
import { exitCodes, type Terminal } from './terminal.ts';

/** Where the command stands. */
export interface ServicePlace {
  readonly platform: string;
  /** Node, or whatever runs the command line, and its script: both whole paths. */
  readonly program: string;
  readonly script: string;
  readonly dataFolder: string;
  readonly searchPath: string;
}

/**
 * Prints what has the system serve in the background: the text to stdout, how to use it to stderr.
 * Null where the words make no such command.
 */
export function serviceCommandOf(
  [, name, more]: readonly string[],
  place: ServicePlace,
  terminal: Terminal,
): number | null {
  const manager = name === undefined ? usualManager(place.platform) : findManager(name);
  if (manager === null || more !== undefined) return null;
  const service = serviceOf(place);
  if (place.platform === 'win32') return terminal.fail(noManager(service));
  const text = manager === 'systemd' ? systemdUnit(service) : launchAgent(service);
  if (text === null) return terminal.fail(notInXml);
  terminal.result({ manager, text }, () => [text.trimEnd()]);
  terminal.say(GUIDES[manager]);
  return exitCodes.well;
}

type Manager = 'systemd' | 'launchd';

function findManager(name: string): Manager | null {
  return name === 'systemd' || name === 'launchd' ? name : null;
}

function usualManager(platform: string): Manager {
  return platform === 'darwin' ? 'launchd' : 'systemd';
}

function serviceOf({ program, script, dataFolder, searchPath }: ServicePlace): ServiceCommand {
  const words = [script, 'serve', '--data', path.resolve(dataFolder)];
  return { program, words, searchPath };
}

const { unit, label } = serviceNames;

const GUIDES: Readonly<Record<Manager, string>> = {
  systemd: `To install it:
  mkdir -p ~/.config/systemd/user
  bellhop service systemd > ~/.config/systemd/user/${unit}
  systemctl --user daemon-reload
  systemctl --user enable --now ${unit}
To have it run while nobody is logged in: loginctl enable-linger (most keychains stay locked then)
To see what it says: journalctl --user -u ${unit}`,
  launchd: `To install it:
  bellhop service launchd > ~/Library/LaunchAgents/${label}.plist
  launchctl bootstrap gui/$(id -u) ~/Library/LaunchAgents/${label}.plist
To remove it: launchctl bootout gui/$(id -u)/${label}`,
};

function noManager(service: ServiceCommand): Failure {
  return {
    kind: 'not-available',
    message: 'Windows has neither systemd nor launchd.',
    hint: `Have Task Scheduler start it at logon: ${taskSchedulerLine(service)}`,
  };
}

const notInXml: Failure = {
  kind: 'invalid-input',
  message: 'A path or PATH itself holds a control character, which no LaunchAgent can say.',
  hint: 'Take another data folder, or mend PATH.',
};
