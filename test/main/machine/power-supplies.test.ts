import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPowerSupplies } from '../../../main/machine/power-supplies.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

/** A folder like /sys/class/power_supply. */
function aMachine(supplies: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const folder = temporaryFolder();
  for (const [name, files] of Object.entries(supplies)) {
    mkdirSync(path.join(folder, name));
    for (const [file, text] of Object.entries(files)) {
      writeFileSync(path.join(folder, name, file), `${text}\n`);
    }
  }
  return folder;
}

const power = (supplies: Parameters<typeof aMachine>[0]) => readPowerSupplies(aMachine(supplies));

const onMains = { type: 'Mains', online: '1' };
const unplugged = { type: 'Mains', online: '0' };
const draining = { type: 'Battery', scope: 'System', present: '1', status: 'Discharging' };

describe('on Linux', () => {
  it('a laptop is on mains while its charger is online, full or not', async () => {
    const BAT0 = { ...draining, status: 'Charging', capacity: '12' };
    expect(await power({ AC: onMains, BAT0 })).toEqual({ kind: 'mains' });
  });

  it('a laptop that is unplugged says how full its battery is', async () => {
    const BAT0 = { ...draining, capacity: '43' };
    expect(await power({ AC: unplugged, BAT0 })).toEqual({ kind: 'battery', percent: 43 });
  });

  it('a charger may be one of several, and come over USB', async () => {
    const supplies = {
      ADP1: unplugged,
      'ucsi-source-psy-USBC000:001': { type: 'USB', online: '1' },
      BAT0: { ...draining, capacity: '43' },
    };
    expect(await power(supplies)).toEqual({ kind: 'mains' });
  });

  it('several batteries count by how much they hold', async () => {
    const BAT0 = { ...draining, capacity: '100', energy_now: '20000000', energy_full: '20000000' };
    const BAT1 = {
      ...draining,
      status: 'Unknown',
      capacity: '10',
      energy_now: '6000000',
      energy_full: '60000000',
    };
    const supplies = { AC: unplugged, BAT0, BAT1 };
    expect(await power(supplies)).toEqual({ kind: 'battery', percent: 33 }); // 26 of 80 Wh
  });

  it('several batteries that only tell percentages count alike', async () => {
    const BAT0 = { ...draining, capacity: '100' };
    const BAT1 = { ...draining, capacity: '51', charge_now: '3', charge_full: '6' };
    expect(await power({ BAT0, BAT1 })).toEqual({ kind: 'battery', percent: 76 });
  });

  it('a battery that does not say how full it is is one all the same', async () => {
    expect(await power({ BAT0: draining })).toEqual({ kind: 'battery', percent: null });
    const BAT0 = { ...draining, charge_now: '0', charge_full: '0' };
    expect(await power({ BAT0 })).toEqual({ kind: 'battery', percent: null });
  });

  it('a computer without a battery is on mains, whatever its mouse runs on', async () => {
    expect(await power({})).toEqual({ kind: 'mains' });
    const mouse = { type: 'Battery', scope: 'Device', status: 'Discharging', capacity: '5' };
    expect(await power({ hidpp_battery_0: mouse })).toEqual({ kind: 'mains' });
  });

  it('a bay without a battery in it is none', async () => {
    expect(await power({ BAT0: { ...draining, present: '0' } })).toEqual({ kind: 'mains' });
  });

  it('a computer on its uninterruptible supply is on battery', async () => {
    const ups = { type: 'UPS', status: 'Discharging', capacity: '88' };
    expect(await power({ ups })).toEqual({ kind: 'battery', percent: 88 });
  });

  it('nothing is known where there is no such folder', async () => {
    expect(await readPowerSupplies(path.join(temporaryFolder(), 'gone'))).toBeNull();
  });
});
