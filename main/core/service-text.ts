import { startable, type StartCommand } from './start-command.ts';

/** A service that the user's own system manager starts, and the PATH that it needs. */
export interface ServiceCommand extends StartCommand {
  /** Where programs are looked for, restic among them; a service's own PATH is shorter. */
  readonly searchPath: string;
}

/** The names under which the system knows the service. */
export const serviceNames = {
  unit: 'bellhop.service',
  label: 'app.bellhop.Bellhop.serve',
} as const;

/** How long a service may take to stop, in seconds: restic needs a minute at most for its lock. */
export const SERVICE_STOPS_WITHIN_S = 90;

/** The wait before a service that failed starts again, in seconds: the app may own the data folder. */
const STARTS_AGAIN_AFTER_S = 60;

/**
 * A unit for the user's systemd. Only the main process is told to stop (KillMode=mixed), as Bellhop
 * stops restic itself.
 * https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html
 */
export function systemdUnit({ searchPath, ...service }: ServiceCommand): string {
  const { program, words } = startable(service);
  const command = [program, ...words].map((word) => unitWord(word).replaceAll('$', '$$$$'));
  return `[Unit]
Description=Bellhop: backups by schedule

[Service]
Type=exec
ExecStart=${command.join(' ')}
Environment=${unitWord(`PATH=${searchPath}`)}
Restart=on-failure
RestartSec=${String(STARTS_AGAIN_AFTER_S)}
KillMode=mixed
KillSignal=SIGTERM
TimeoutStopSec=${String(SERVICE_STOPS_WITHIN_S)}
Nice=10
IOSchedulingClass=idle

[Install]
WantedBy=default.target
`;
}

/**
 * A LaunchAgent for macOS; `man launchd.plist`. Null where a word holds what XML cannot say: a
 * control character.
 */
export function launchAgent({ program, words, searchPath }: ServiceCommand): string | null {
  const texts = [program, ...words, searchPath];
  if (texts.some((text) => NOT_IN_XML.test(text))) return null;
  const command = [program, ...words].map((word) => `      <string>${xml(word)}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
    <key>Label</key>
    <string>${serviceNames.label}</string>
    <key>ProgramArguments</key>
    <array>
${command.join('\n')}
    </array>
    <key>EnvironmentVariables</key>
    <dict>
      <key>PATH</key>
      <string>${xml(searchPath)}</string>
    </dict>
    <key>RunAtLoad</key>
    <true/>
    <key>KeepAlive</key>
    <dict>
      <key>SuccessfulExit</key>
      <false/>
    </dict>
    <key>ThrottleInterval</key>
    <integer>${String(STARTS_AGAIN_AFTER_S)}</integer>
    <key>ProcessType</key>
    <string>Background</string>
    <key>LowPriorityIO</key>
    <true/>
    <key>ExitTimeOut</key>
    <integer>${String(SERVICE_STOPS_WITHIN_S)}</integer>
  </dict>
</plist>
`;
}

/**
 * A line for the Windows command prompt that has Task Scheduler start a command at logon. There is no
 * escape for what it cannot say; a Windows path holds no quote.
 */
export function taskSchedulerLine({ program, words }: StartCommand): string {
  const command = [program, ...words].map((word) => (/\s/.test(word) ? `\\"${word}\\"` : word));
  return `schtasks /Create /TN Bellhop /SC ONLOGON /TR "${command.join(' ')}"`;
}

const NOT_PLAIN = /[^\w@+:,./=-]/;

/** One word of a unit file, quoted where it must be, its specifiers escaped. */
function unitWord(word: string): string {
  const escaped = word
    .replaceAll('%', '%%')
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll(/\p{Cc}/gu, (control) => `\\x${hex(control)}`);
  return word === '' || NOT_PLAIN.test(word) ? `"${escaped}"` : escaped;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0');
}

/** https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function xml(text: string): string {
  return text.replaceAll(/[&<>]/g, (found) => ENTITIES[found] ?? found);
}
