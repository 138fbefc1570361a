import os from 'node:os';
import { askBus } from './ask-bus.ts';
import { askPowerShell } from './ask-power-shell.ts';
import type { Interfaces } from './online.ts';

/** Whether the network is metered, as far as the system knows or guesses; null where it does not. */
export async function readMetered(platform: string = process.platform): Promise<boolean | null> {
  switch (platform) {
    case 'linux':
      return meteredByNetworkManager(await askBus(METERED));
    case 'darwin':
      return meteredByAddress(os.networkInterfaces());
    case 'win32':
      return meteredByCost((await askPowerShell(COST)) ?? '');
    default:
      return null;
  }
}

const NETWORK_MANAGER = 'org.freedesktop.NetworkManager';
const METERED = {
  bus: 'system',
  name: NETWORK_MANAGER,
  path: '/org/freedesktop/NetworkManager',
  interface: 'org.freedesktop.DBus.Properties',
  method: 'Get',
  args: [NETWORK_MANAGER, 'Metered'],
} as const;

/** 1 and 2 are yes and no, 3 and 4 guesses: https://networkmanager.dev/docs/api/latest/nm-dbus-types.html#NMMetered */
export function meteredByNetworkManager(metered: number | null): boolean | null {
  if (metered === 1 || metered === 3) return true;
  return metered === 2 || metered === 4 ? false : null;
}

/** WinRT, which Windows' own PowerShell can call and later ones cannot. */
const COST =
  '[Windows.Networking.Connectivity.NetworkInformation, Windows.Networking.Connectivity, ContentType = WindowsRuntime]' +
  '::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType.ToString()';

/** https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkcosttype */
export function meteredByCost(text: string): boolean | null {
  const cost = text.trim();
  if (cost === 'Fixed' || cost === 'Variable') return true;
  return cost === 'Unrestricted' ? false : null;
}

/**
 * macOS tells only programs built with its Network framework. What any program can see is whether the
 * network is that of an iPhone's hotspot, which always has the addresses 172.20.10.0/28.
 */
export function meteredByAddress(interfaces: Interfaces): boolean | null {
  const addresses = Object.values(interfaces).flatMap((each) => each ?? []);
  return addresses.some(({ cidr }) => /^172\.20\.10\.\d+\/28$/.test(cidr ?? '')) ? true : null;
}
