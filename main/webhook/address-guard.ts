import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** The error code of a connection that the guard has refused. */
export const BLOCKED_ADDRESS = 'ERR_BLOCKED_ADDRESS';

/**
 * Whether Bellhop refuses to call this address: those where cloud machines keep their credentials,
 * in all their spellings. Private networks are fine: the user's own things live there.
 */
export function isBlockedAddress(address: string): boolean {
  const plain = bareAddress(address);
  if (isIP(plain) === 0) return false;
  return blocked.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

/** Whether the address is this computer's or in a private network. */
export function isLocalAddress(address: string): boolean {
  const plain = bareAddress(address);
  if (isIP(plain) === 0) return false;
  return local.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

/** How this computer finds the addresses of a name; `dns.lookup` is one. */
export type NameService = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A name lookup for sockets, less the blocked addresses. Works on the very addresses that are
 * dialled, so a name that changes its mind between a check and the call gains nothing.
 */
export function guardedLookup(lookUp: NameService = lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => !isBlockedAddress(address));
      const [first] = allowed;
      if (first === undefined) return callback(blockedError(hostname), []);
      if (options.all) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };
}

const blocked = new BlockList();
// Link-local, with the metadata service of AWS, Azure, Google and most others; Alibaba's; Oracle's.
addInEverySpelling(blocked, '169.254.0.0', 16);
addInEverySpelling(blocked, '100.100.100.200', 32);
addInEverySpelling(blocked, '192.0.0.192', 32);
blocked.addSubnet('fe80::', 10, 'ipv6');
blocked.addAddress('fd00:ec2::254', 'ipv6');
blocked.addAddress('fd20:ce::254', 'ipv6');

const local = new BlockList();
addInEverySpelling(local, '127.0.0.0', 8);
addInEverySpelling(local, '10.0.0.0', 8);
addInEverySpelling(local, '172.16.0.0', 12);
addInEverySpelling(local, '192.168.0.0', 16);
addInEverySpelling(local, '169.254.0.0', 16);
local.addAddress('::1', 'ipv6');
local.addSubnet('fc00::', 7, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');

/**
 * Adds an IPv4 network and the ways to write it in IPv6: mapped and compatible (RFC 4291),
 * translated (RFC 2765), NAT64 (RFC 6052 and 8215), 6to4 (RFC 3056).
 */
function addInEverySpelling(list: BlockList, network: string, bits: number): void {
  list.addSubnet(network, bits, 'ipv4');
  for (const prefix of ['::ffff:', '::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::']) {
    list.addSubnet(`${prefix}${network}`, 96 + bits, 'ipv6');
  }
  const [a = 0, b = 0, c = 0, d = 0] = network.split('.').map(Number);
  const [high, low] = [a * 256 + b, c * 256 + d].map((group) => group.toString(16));
  list.addSubnet(`2002:${String(high)}:${String(low)}::`, 16 + bits, 'ipv6');
}

/** Without the brackets of a URL and the zone of a link-local address. */
function bareAddress(address: string): string {
  return address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
}

function blockedError(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has a blocked address`), { code: BLOCKED_ADDRESS });
}
