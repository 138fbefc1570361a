import { expect, it, onTestFinished, vi } from 'vitest';
import { hasTrayHost } from '../../../main/machine/tray-host.ts';

// A desktop that has one is asked in ask-bus.test.ts.

it('takes macOS and Windows to show icons always', async () => {
  expect(await hasTrayHost('darwin')).toBe(true);
  expect(await hasTrayHost('win32')).toBe(true);
});

it('takes a desktop that does not say for one without a tray', async () => {
  const before = process.env['DBUS_SESSION_BUS_ADDRESS'];
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere/at/all');
  onTestFinished(() => void vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', before));
  expect(await hasTrayHost('linux')).toBe(false);
});
