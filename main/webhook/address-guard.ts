import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** The error code of a connection that the guard has refused. */
export const BLOCKED_ADDRESS = 'ERR_BLOCKED_ADDRESS';

/**
 * Whether Bellhop refuses to call this address: link-local ones, where cloud machines keep their
 * credentials, in all their spellings. Private networks are fine: the user's own things live there.
 */
export function isBlockedAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(plain) === 0) return false;
  return blocked.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}

/**
 * Node's own name lookup, less the blocked addresses. Works on the very addresses that are dialled,
 * so a name that changes its mind between a check and the call gains nothing.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const allowed = addresses.filter(({ address }) => !isBlockedAddress(address));
    const [first] = allowed;
    if (first === undefined) return callback(blockedError(hostname), []);
    if (options.all) return callback(null, allowed);
    return callback(null, first.address, first.family);
  });
};

const blocked = new BlockList();
blocked.addSubnet('169.254.0.0', 16, 'ipv4');
blocked.addSubnet('fe80::', 10, 'ipv6');
blocked.addAddress('fd00:ec2::254', 'ipv6');
// 169.254.0.0/16 inside IPv6: mapped, compatible (RFC 4291), NAT64 (RFC 6052), 6to4 (RFC 3056).
blocked.addSubnet('::ffff:169.254.0.0', 112, 'ipv6');
blocked.addSubnet('::169.254.0.0', 112, 'ipv6');
blocked.addSubnet('64:ff9b::169.254.0.0', 112, 'ipv6');
blocked.addSubnet('2002:a9fe::', 32, 'ipv6');

function blockedError(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has a blocked address`), { code: BLOCKED_ADDRESS });
}
