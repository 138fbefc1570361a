import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Damaged } from '../../../main/engine/bits.ts';
import { readZip } from '../../../main/engine/read-zip.ts';
import { seeded } from '../webhook/samples.ts';
import { archive } from './release.ts';

const GREETING = 'hello, hello, hello\n';
const read = async (bytes: Uint8Array, limit = 1_000): Promise<string> =>
  Buffer.from(await readZip(bytes, limit)).toString('utf8');

describe('reading the one file of a zip', () => {
  it.each(['one', 'stored'])('gives back a file that is %s', async (name) => {
    expect(await read(archive(`${name}.zip`))).toBe(GREETING);
  });

  it('refuses a zip with two files', async () => {
    await expect(read(archive('two.zip'))).rejects.toThrow('more or less than one');
  });

  it('refuses what is no zip', async () => {
    await expect(read(Buffer.from('<!doctype html>'))).rejects.toThrow(Damaged);
    await expect(read(Buffer.alloc(0))).rejects.toThrow(Damaged);
  });

  it('unpacks no more than it may', async () => {
    await expect(read(archive('one.zip'), GREETING.length)).resolves.toBe(GREETING);
    await expect(read(archive('one.zip'), GREETING.length - 1)).rejects.toThrow('too much');
  });

  it('refuses a file that is larger inside than the directory says', async () => {
    const bomb = archive('one.zip');
    const packed = deflateRawSync(Buffer.alloc(100_000));
    const place = bomb.indexOf('PK\x01\x02', 0, 'latin1');
    const start = 30 + bomb.readUInt16LE(26) + bomb.readUInt16LE(28);
    const rest = Buffer.from(bomb.subarray(place));
    rest.writeUInt32LE(packed.length, 20);
    rest.writeUInt32LE(start + packed.length, rest.indexOf('PK\x05\x06', 0, 'latin1') + 16);
    const made = Buffer.concat([bomb.subarray(0, start), packed, rest]);
    await expect(read(made)).rejects.toThrow('cannot be inflated');
  });

  it('gives the true content or none, however it was mangled', async () => {
    const random = seeded(20_261_121);
    const whole = archive('one.zip');
    let refused = 0;
    for (let round = 0; round < 500; round += 1) {
      const mangled = Buffer.from(whole);
      mangled[Math.floor(random() * whole.length)] = Math.floor(random() * 256);
      const content = await read(mangled).catch((error: unknown) => {
        if (!(error instanceof Damaged)) throw error;
        refused += 1;
        return GREETING;
      });
      expect(content).toBe(GREETING);
    }
    expect(refused).toBeGreaterThan(100);
  });
});
