import { inject } from 'vitest';

// Each worker has a keychain of its own: see keychains.ts.
const bus = inject('buses')[Number(process.env['VITEST_POOL_ID']) - 2];
if (bus !== undefined) process.env['DBUS_SESSION_BUS_ADDRESS'] = bus;
