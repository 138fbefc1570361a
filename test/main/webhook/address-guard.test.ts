import { describe, expect, it } from 'vitest';
import {
  BLOCKED_ADDRESS,
  guardedLookup,
  isBlockedAddress,
  isLocalAddress,
  type NameService,
} from '../../../main/webhook/address-guard.ts';
import { namesFailWith, namesLeadTo } from './sending.ts';

describe('the guard', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '100.100.100.200',
    '192.0.0.192',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    '[fd00:ec2::254]',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::169.254.169.254',
    '::ffff:0:169.254.169.254',
    '2002:a9fe:a9fe::1',
    'fd20:ce::254',
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

describe('the mark of the own network', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.254',
    '192.168.1.5',
    '::1',
    '[::1]',
    'fd12:3456::1',
    '::ffff:192.168.1.5',
  ])('is on %s', (address) => {
    expect(isLocalAddress(address)).toBe(true);
  });

  it.each(['172.32.0.1', '192.169.1.1', '11.0.0.1', '2001:db8::1', '::ffff:8.8.8.8', 'localhost'])(
    'is not on %s',
    (address) => {
      expect(isLocalAddress(address)).toBe(false);
    },
  );
});

describe('the lookup', () => {
  const lookUp = (names: NameService | undefined, name: string, all: boolean) =>
    new Promise<{ readonly code: string | undefined; readonly found: unknown }>((resolve) => {
      guardedLookup(names)(name, { all }, (error, found) => resolve({ code: error?.code, found }));
    });

  it.each([true, false])('finds no blocked address (all: %s)', async (all) => {
    expect((await lookUp(undefined, '169.254.169.254', all)).code).toBe(BLOCKED_ADDRESS);
    const names = namesLeadTo('169.254.169.254', 'fe80::1', '::ffff:169.254.0.1');
    expect((await lookUp(names, 'receiver.example', all)).code).toBe(BLOCKED_ADDRESS);
  });

  it('leaves the blocked addresses of a name out and keeps the others', async () => {
    const names = namesLeadTo('169.254.169.254', '127.0.0.1');
    const found = [{ address: '127.0.0.1', family: 4 }];
    expect((await lookUp(names, 'receiver.example', true)).found).toEqual(found);
    expect((await lookUp(names, 'receiver.example', false)).found).toBe('127.0.0.1');
  });

  it('finds all other addresses, in both of the forms that Node asks for', async () => {
    const found = [{ address: '127.0.0.1', family: 4 }];
    expect(await lookUp(undefined, '127.0.0.1', true)).toEqual({ code: undefined, found });
    expect((await lookUp(undefined, '127.0.0.1', false)).found).toBe('127.0.0.1');
  });

  it('tells when a name does not exist', async () => {
    const names = namesFailWith('ENOTFOUND');
    expect((await lookUp(names, 'receiver.example', true)).code).toBe('ENOTFOUND');
  });
});
