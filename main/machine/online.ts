import { BlockList, isIP } from 'node:net';
import os from 'node:os';

/** The network interfaces with their addresses, as Node lists them. */
export type Interfaces = ReturnType<typeof os.networkInterfaces>;

/**
 * Whether some interface has an address with which other computers can be reached. `false` can be
 * relied on, `true` cannot: nobody was asked.
 */
export function isOnline(interfaces: Interfaces = os.networkInterfaces()): boolean {
  return Object.entries(interfaces).some(
    ([name, addresses]) =>
      !VIRTUAL.test(name) &&
      (addresses ?? []).some(({ internal, address }) => !internal && !LINK_LOCAL.test(address)),
  );
}

/**
 * Whether a host (a name, or an address, IPv6 in brackets) may be reached now: any may while this computer
 * is online, and those on its own networks, its containers' among them, also without.
 */
export function mayReach(host: string, interfaces: Interfaces = os.networkInterfaces()): boolean {
  return isOnline(interfaces) || isNeighbour(host.replace(/^\[|\]$/g, ''), interfaces);
}

function isNeighbour(host: string, interfaces: Interfaces): boolean {
  if (isIP(host) === 0) return false;
  const own = new BlockList();
  for (const { cidr, family } of Object.values(interfaces).flatMap((each) => each ?? [])) {
    const [net, prefix] = cidr?.split('/') ?? [];
    if (net !== undefined) own.addSubnet(net, Number(prefix), family === 'IPv6' ? 'ipv6' : 'ipv4');
  }
  return own.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

/** Bridges to containers and virtual machines on this computer, which are up without any network. */
const VIRTUAL = /^(docker|podman|br-|veth|virbr|vmnet|vboxnet|lxc|lxdbr|cni|bridge1|vEthernet)/;

/** What an interface gives itself where nobody else gives it an address. */
const LINK_LOCAL = /^(169\.254\.|fe[89ab])/i;
