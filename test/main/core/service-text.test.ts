import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchAgent, systemdUnit, taskSchedulerLine } from '../../../main/core/service-text.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const plain = {
  program: '/usr/bin/node',
  words: ['/opt/bellhop/cli.ts', 'serve', '--data', '/home/ada/.config/Bellhop'],
  searchPath: '/usr/local/bin:/usr/bin',
};

const nasty = {
  program: '/usr/bin/node',
  words: ['', 'two words', "it's", '"q"', '%h %%', '$HOME ${HOME}', 'a\\b', ';', 'für Zoë', '<&>'],
  searchPath: '/a b/%h:/$HOME:/usr/bin',
};

describe('a systemd unit', () => {
  it('starts the command, again after a failure, and gently', () => {
    const lines = systemdUnit(plain).split('\n');
    expect(lines).toContain(
      'ExecStart=/usr/bin/node /opt/bellhop/cli.ts serve --data /home/ada/.config/Bellhop',
    );
    expect(lines).toContain('Environment=PATH=/usr/local/bin:/usr/bin');
    for (const line of ['Restart=on-failure', 'KillSignal=SIGTERM', 'KillMode=mixed', 'Nice=10']) {
      expect(lines).toContain(line);
    }
    expect(lines).toContain('WantedBy=default.target');
  });

  it('gives restic the minute that it needs for its lock', () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(systemdUnit(plain))?.[1]);
    expect(seconds).toBeGreaterThan(75);
  });

  it('escapes specifiers, variables and quotes by the rules of systemd', () => {
    const words = ['%h', '$HOME', '"q" \\', 'a\nb', ''];
    const exec = /^ExecStart=(.*)$/m.exec(systemdUnit({ ...plain, words }))?.[1];
    expect(exec).toBe('/usr/bin/node "%%h" "$$HOME" "\\"q\\" \\\\" "a\\x0ab" ""');
  });

  it('is found in order by systemd, wherever the program stands', (context) => {
    context.skip(!hasProgram('systemd-analyze'), 'there is no systemd-analyze here');
    for (const name of ['plain', 'sp ace', '100% "it\'s"', 'a\\b $x `y`', 'c=d']) {
      const folder = temporaryFolder();
      const program = aProgram(path.join(folder, name));
      expect(verify({ ...nasty, program }, folder), name).toBe('');
    }
  });

  it('would not be found in order with a program that is not there', (context) => {
    context.skip(!hasProgram('systemd-analyze'), 'there is no systemd-analyze here');
    const folder = temporaryFolder();
    const program = path.join(folder, 'nothing $x');
    expect(verify({ ...nasty, program: path.join(folder, 'nothing') }, folder)).toContain(
      'is not executable',
    );
    expect(verify({ ...nasty, program }, folder)).toBe(''); // by way of env, which is there
  });
});

describe('a LaunchAgent', () => {
  it('starts the command at load, again after a failure, in the background', () => {
    const agent = parsed(launchAgent(plain));
    expect(agent).toMatchObject({
      Label: 'app.bellhop.Bellhop.serve',
      ProgramArguments: [plain.program, ...plain.words],
      EnvironmentVariables: { PATH: plain.searchPath },
      RunAtLoad: true,
      KeepAlive: { SuccessfulExit: false },
      ProcessType: 'Background',
      ExitTimeOut: 90,
    });
  });

  it('says every argument as it is', () => {
    expect(parsed(launchAgent(nasty))).toMatchObject({
      ProgramArguments: [nasty.program, ...nasty.words],
      EnvironmentVariables: { PATH: nasty.searchPath },
    });
  });

  it('is refused where a word holds what XML cannot say', () => {
    expect(launchAgent({ ...plain, words: ['\u0001'] })).toBeNull();
    expect(launchAgent({ ...plain, searchPath: '/a\u001Bb' })).toBeNull();
    expect(launchAgent({ ...plain, words: ['tab\t'] })).not.toBeNull();
  });
});

describe('a line for Task Scheduler', () => {
  it('quotes paths with spaces within its own quotes', () => {
    const program = 'C:\\Program Files\\nodejs\\node.exe';
    expect(taskSchedulerLine({ program, words: ['C:\\b\\cli.ts', 'serve'] })).toBe(
      'schtasks /Create /TN Bellhop /SC ONLOGON /TR "\\"C:\\Program Files\\nodejs\\node.exe\\" C:\\b\\cli.ts serve"',
    );
  });
});

/** What systemd has to say against a unit. */
function verify(service: Parameters<typeof systemdUnit>[0], folder: string): string {
  const unit = path.join(folder, 'bellhop.service');
  writeFileSync(unit, systemdUnit(service));
  const run = path.join(folder, 'run');
  mkdirSync(run, { recursive: true });
  const checked = spawnSync('systemd-analyze', ['verify', '--user', '--man=no', unit], {
    encoding: 'utf8',
    env: { ...process.env, XDG_RUNTIME_DIR: run },
  });
  return checked.stdout + checked.stderr;
}

/** Reads a property list with macOS's own tool, or with the package that is here by way of others. */
function parsed(text: string | null): unknown {
  const [program, args] = existsSync('/usr/bin/plutil')
    ? ['/usr/bin/plutil', ['-convert', 'json', '-o', '-', '-']]
    : [process.execPath, ['-e', PARSE]];
  return JSON.parse(execFileSync(program, args, { input: text ?? '', encoding: 'utf8' }));
}

const PARSE = `
  const text = require('node:fs').readFileSync(0, 'utf8');
  process.stdout.write(JSON.stringify(require('plist').parse(text)));
`;

function aProgram(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'bellhop');
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

function hasProgram(name: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'command -v "$0"', name]).status === 0;
}
