import type { NetworkInterfaceInfo } from 'node:os';

/** An address like `192.168.1.20/24` of a network interface, as Node lists it. */
export function anAddress(cidr: string, internal = false): NetworkInterfaceInfo {
  const address = cidr.split('/')[0]!;
  const rest = { address, cidr, internal, netmask: '', mac: '00:00:00:00:00:00' };
  return address.includes(':')
    ? { family: 'IPv6', scopeid: 0, ...rest }
    : { family: 'IPv4', ...rest };
}
