import { expect, it } from 'vitest';
import { hostOf } from '../../../renderer/words/host.ts';

it.each([
  ['https://hc-ping.com/uuid', 'hc-ping.com'],
  [' http://a.example:8080?x', 'a.example'],
  ['https://a.example#x', 'a.example'],
  ['nonsense', ''],
])('the host of %s is “%s”', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
