import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Power } from '../core/conditions.ts';
import { withinDeadline } from './within-deadline.ts';

/** The files of one power supply that matter, by their names; those that are not there are left out. */
type Supply = Readonly<Partial<Record<(typeof FILES)[number], string>>>;

const FILES = [
  'type',
  'scope',
  'online',
  'present',
  'status',
  'capacity',
  'energy_now',
  'energy_full',
  'charge_now',
  'charge_full',
] as const;

/**
 * Where Linux says that its power comes from, in
 * https://docs.kernel.org/admin-guide/abi-testing.html#abi-sys-class-power-supply. A computer without
 * a battery is on mains. Null where there is no such folder.
 */
export async function readPowerSupplies(folder = '/sys/class/power_supply'): Promise<Power | null> {
  const supplies = await withinDeadline(readAll(folder));
  return supplies && judgeSupplies(supplies);
}

/** As systemd does it: a charger that is online counts before what batteries say of themselves. */
function judgeSupplies(supplies: readonly Supply[]): Power {
  const isOnline = supplies.some((supply) => !isStore(supply) && Number(supply.online ?? 0) > 0);
  const batteries = supplies.filter((supply) => isStore(supply) && isOfComputer(supply));
  const drains = batteries.some(({ status }) => status === 'Discharging');
  return isOnline || !drains
    ? { kind: 'mains' }
    : { kind: 'battery', percent: fullness(batteries) };
}

async function readAll(folder: string): Promise<readonly Supply[]> {
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readSupply(path.join(folder, name))));
}

async function readSupply(folder: string): Promise<Supply> {
  const entries = await Promise.all(
    FILES.map(async (name) => {
      // A battery that is being taken out fails to be read.
      const text = await readFile(path.join(folder, name), 'utf8').catch(() => null);
      return text === null ? [] : [[name, text.trim()] as const];
    }),
  );
  return Object.fromEntries(entries.flat());
}

const isStore = ({ type }: Supply): boolean => type === 'Battery' || type === 'UPS';

/** Mice, headsets and pens have batteries of their own. */
const isOfComputer = ({ scope, present }: Supply): boolean => scope !== 'Device' && present !== '0';

/** Of several batteries by how much they hold, where they say so. */
function fullness(batteries: readonly Supply[]): number | null {
  const stored = batteries.map(storedIn);
  const known = stored.filter((each) => each !== null);
  if (known.length === stored.length) {
    return Math.round(
      (100 * sum(known.map(({ now }) => now))) / sum(known.map(({ full }) => full)),
    );
  }
  const shares = batteries.flatMap(({ capacity }) => (capacity === undefined ? [] : [+capacity]));
  return shares.length === 0 ? null : Math.round(sum(shares) / shares.length);
}

function storedIn(supply: Supply): { readonly now: number; readonly full: number } | null {
  const now = Number(supply.energy_now ?? supply.charge_now ?? NaN);
  const full = Number(supply.energy_full ?? supply.charge_full ?? NaN);
  return now >= 0 && full > 0 ? { now, full } : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
