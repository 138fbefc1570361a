import { expect, it } from 'vitest';
import { isOnline, mayReach } from '../../../main/machine/online.ts';
import { anAddress } from './an-address.ts';

const lo = [anAddress('127.0.0.1/8', true), anAddress('::1/128', true)];

it('is online with an address that somebody gave it, of either kind', () => {
  expect(isOnline({ lo, wlan0: [anAddress('192.168.1.20/24')] })).toBe(true);
  expect(isOnline({ lo, eth0: [anAddress('2001:db8::7/64')] })).toBe(true);
  expect(isOnline({ lo, tun0: [anAddress('10.8.0.2/24')] })).toBe(true);
});

it('is offline with none, or with none but those that interfaces give themselves', () => {
  expect(isOnline({ lo })).toBe(false);
  expect(isOnline({ lo, eth0: [anAddress('fe80::1/64'), anAddress('169.254.7.7/16')] })).toBe(
    false,
  );
});

it('is offline with bridges to its own containers and machines', () => {
  const bridges = ['docker0', 'br-4af3', 'virbr0', 'vmnet8', 'bridge100', 'vEthernet (WSL)'];
  const own = Object.fromEntries(bridges.map((name) => [name, [anAddress('172.17.0.1/16')]]));
  expect(isOnline({ lo, ...own })).toBe(false);
});

it('reaches any host while it is online, and without a network only its own containers', () => {
  const docker0 = [anAddress('172.17.0.1/16')];
  expect(mayReach('ntfy.example', { lo, wlan0: [anAddress('192.168.1.20/24')] })).toBe(true);
  expect(mayReach('172.17.0.9', { lo, docker0 })).toBe(true);
  expect(mayReach('172.18.0.9', { lo, docker0 })).toBe(false);
  expect(mayReach('ntfy.example', { lo, docker0 })).toBe(false);
  expect(mayReach('[fd00:17::9]', { lo, docker0: [anAddress('fd00:17::1/64')] })).toBe(true);
});
