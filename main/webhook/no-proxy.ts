import { BlockList, isIP, isIPv6 } from 'node:net';
import { portOf } from './url-place.ts';

/**
 * Whether a place is called without the proxy: this computer always, and whatever `NO_PROXY` lists,
 * by commas or spaces: `*`, names (with all below them), `.suffixes`, addresses, networks like
 * `10.0.0.0/8`, each with a `:port` if only that port is meant.
 */
export function bypasses(target: URL, noProxy: string): boolean {
  const host = bareHost(target.hostname);
  if (isThisComputer(host)) return true;
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && matches(entry, host, portOf(target)));
}

function isThisComputer(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  return isIP(host) !== 0 && loopback.check(host, familyOf(host));
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
loopback.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

function matches(entry: string, host: string, port: number): boolean {
  if (entry === '*') return true;
  const { place, port: only } = splitPort(entry);
  if (only !== null && only !== port) return false;
  if (place.includes('/')) return inNetwork(place, host);
  const name = bareHost(place).replace(/^\*?\./, '');
  if (name === '') return false;
  return host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

function splitPort(entry: string): { readonly place: string; readonly port: number | null } {
  // An IPv6 address has colons of its own; its port comes after brackets.
  const [, place, port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
  return place === undefined ? { place: entry, port: null } : { place, port: Number(port) };
}

function inNetwork(entry: string, host: string): boolean {
  const [network = '', bits = ''] = entry.split('/');
  const family = familyOf(bareHost(network));
  const longest = family === 'ipv6' ? 128 : 32;
  if (isIP(host) === 0 || isIP(bareHost(network)) === 0) return false;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > longest) return false;
  const list = new BlockList();
  list.addSubnet(bareHost(network), Number(bits), family);
  return list.check(host, familyOf(host));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}

/** Without the brackets of an IPv6 address and the dot at the end of a whole name. */
function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
