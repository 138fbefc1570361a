import { expect, it } from 'vitest';
import {
  meteredByAddress,
  meteredByCost,
  meteredByNetworkManager,
  readMetered,
} from '../../../main/machine/metered.ts';
import { anAddress } from './an-address.ts';

it('believes what NetworkManager knows, and what it guesses', () => {
  const all = [0, 1, 2, 3, 4, 5, null].map((each) => meteredByNetworkManager(each));
  expect(all).toEqual([null, true, false, true, false, null, null]);
});

it('takes every price that Windows knows for metered', () => {
  const all = ['Unrestricted', 'Fixed', 'Variable', 'Unknown', ''].map((cost) =>
    meteredByCost(`${cost}\r\n`),
  );
  expect(all).toEqual([false, true, true, null, null]);
});

it("knows an iPhone's hotspot by its addresses, and says nothing of other networks", () => {
  expect(meteredByAddress({ en0: [anAddress('172.20.10.3/28')] })).toBe(true);
  expect(meteredByAddress({ en0: [anAddress('172.20.10.3/24')] })).toBeNull();
  expect(meteredByAddress({ en0: [anAddress('192.168.1.20/24')] })).toBeNull();
  expect(meteredByAddress({})).toBeNull();
});

it('does not know of other systems', async () => {
  expect(await readMetered('freebsd')).toBeNull();
});
