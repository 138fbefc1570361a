import { describe, expect, it } from 'vitest';
import {
  BLOCKED_ADDRESS,
  guardedLookup,
  isBlockedAddress,
} from '../../../main/webhook/address-guard.ts';

describe('the guard', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    '[fd00:ec2::254]',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
  ])('blocks %s', (address) => {
    expect(isBlockedAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '192.168.1.5',
    '10.0.0.1',
    '169.253.1.1',
    '::1',
    '::ffff:192.168.1.5',
    'fd00:ec2::255',
    'fec0::1',
    '2001:db8::1',
    'example.com',
    '169.254.169.254.example.com',
  ])('lets %s pass', (address) => {
    expect(isBlockedAddress(address)).toBe(false);
  });
});

describe('the lookup', () => {
  const lookUp = (name: string, all: boolean) =>
    new Promise<{ readonly code: string | undefined; readonly found: unknown }>((resolve) => {
      guardedLookup(name, { all }, (error, found) => resolve({ code: error?.code, found }));
    });

  it.each([true, false])('finds no blocked address (all: %s)', async (all) => {
    expect((await lookUp('169.254.169.254', all)).code).toBe(BLOCKED_ADDRESS);
  });

  it('finds all other addresses, in both of the forms that Node asks for', async () => {
    const found = [{ address: '127.0.0.1', family: 4 }];
    expect(await lookUp('127.0.0.1', true)).toEqual({ code: undefined, found });
    expect((await lookUp('127.0.0.1', false)).found).toBe('127.0.0.1');
  });

  it('tells when a name does not exist', async () => {
    expect((await lookUp('name.invalid', true)).code).toMatch(/^(ENOTFOUND|EAI_)/);
  });
});
