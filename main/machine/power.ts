import type { Power } from '../core/conditions.ts';
import { ask } from './ask.ts';
import { askPowerShell } from './ask-power-shell.ts';
import { readPowerSupplies } from './power-supplies.ts';

/** Where this computer's power comes from; null where that cannot be found out. */
export async function readPower(platform: string = process.platform): Promise<Power | null> {
  switch (platform) {
    case 'linux':
      return readPowerSupplies();
    case 'darwin':
      return readPmset((await ask('/usr/bin/pmset', ['-g', 'batt'])) ?? '');
    case 'win32':
      return readPowerStatus((await askPowerShell(POWER_STATUS)) ?? '');
    default:
      return null;
  }
}

/** Reads what `pmset -g batt` says: the source in quotes, then a line with the charge of each battery. */
export function readPmset(text: string): Power | null {
  const source = /^Now drawing \w+ '([^']*)'/.exec(text)?.[1];
  if (source === undefined) return null;
  if (source === 'AC Power') return { kind: 'mains' };
  const charges = [...text.matchAll(/\t(\d+)%;/g)].map((match) => Number(match[1]));
  return { kind: 'battery', percent: charges.length === 0 ? null : Math.min(...charges) };
}

/** https://learn.microsoft.com/dotnet/api/system.windows.forms.powerstatus */
const POWER_STATUS =
  'Add-Type -AssemblyName System.Windows.Forms; ' +
  '$power = [System.Windows.Forms.SystemInformation]::PowerStatus; ' +
  `'{0} {1}' -f $power.PowerLineStatus, [int]($power.BatteryLifePercent * 100)`;

/** Reads `Offline 43`; Windows says 255 where it does not know how full the battery is. */
export function readPowerStatus(text: string): Power | null {
  const [, line, charge] = /^(Online|Offline) (\d+)\s*$/.exec(text) ?? [];
  if (line === undefined) return null;
  if (line === 'Online') return { kind: 'mains' };
  const percent = Number(charge);
  return { kind: 'battery', percent: percent <= 100 ? percent : null };
}
