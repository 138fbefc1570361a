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

/** Bridges to containers and virtual machines on this computer, which are up without any network. */
const VIRTUAL = /^(docker|podman|br-|veth|virbr|vmnet|vboxnet|lxc|lxdbr|cni|bridge1|vEthernet)/;

/** What an interface gives itself where nobody else gives it an address. */
const LINK_LOCAL = /^(169\.254\.|fe[89ab])/i;
