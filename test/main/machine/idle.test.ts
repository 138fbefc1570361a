import { expect, it } from 'vitest';
import { readHidIdleTime, readIdleSeconds } from '../../../main/machine/idle.ts';

const registry = `+-o Root  <class IORegistryEntry, id 0x100000100, retain 24>
  +-o J314sAP  <class IOPlatformExpertDevice, id 0x100000220, registered, matched, active, busy 0>
    +-o IOResources  <class IOResources, id 0x10000010b, registered, matched, active, busy 0>
      +-o IOHIDSystem  <class IOHIDSystem, id 0x100000431, registered, matched, active, busy 0>
        | {
        |   "IOClass" = "IOHIDSystem"
        |   "HIDIdleTime" = 754321000123
        |   "HIDParameters" = {"HIDClickTime"=500000000}
        | }
`;

it("reads macOS's count of nanoseconds as seconds", () => {
  expect(readHidIdleTime(registry)).toBe(754);
  expect(readHidIdleTime('')).toBeNull();
});

it('does not know on Windows, and on systems that it does not know', async () => {
  expect(await readIdleSeconds('win32')).toBeNull();
  expect(await readIdleSeconds('freebsd')).toBeNull();
});
