import { describe, expect, it } from 'vitest';
import { Damaged } from '../../../main/engine/bits.ts';
import { bunzip2 } from '../../../main/engine/bunzip2.ts';
import { seeded } from '../webhook/samples.ts';
import { archive } from './release.ts';

/** All of it; each piece is copied, as it is valid only until the next. */
function unpacked(bytes: Uint8Array): Buffer {
  const pieces: Buffer[] = [];
  for (const piece of bunzip2(bytes)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const GREETING = 'hello, hello, hello\n';

function runs(): string {
  let text = '';
  for (let n = 1; n < 300; n += 1) text += String.fromCharCode(65 + (n % 26)).repeat(n);
  return text + 'z'.repeat(1_000_000);
}

function lines(): string {
  return Array.from({ length: 16_000 }, (_, n) => `line ${String((n * 7919) % 16_000)}\n`).join('');
}

function everyByte(): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: 8192 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >>> 16;
    }),
  );
}

describe('unpacking bzip2', () => {
  it.each([
    ['nothing', 'empty', ''],
    ['a line', 'hello', GREETING],
    ['runs of all lengths, and one over many pieces', 'runs', runs()],
    ['several blocks', 'lines', lines()],
    ['bytes that cannot be packed', 'bytes', everyByte()],
    [
      'several archives in a row',
      'three',
      Buffer.concat([Buffer.from(GREETING), everyByte(), Buffer.from(GREETING)]),
    ],
  ])('gives back %s', (_, name, content) => {
    expect(unpacked(archive(`${name}.bz2`)).equals(Buffer.from(content))).toBe(true);
  });

  it('hands on pieces of bounded size', () => {
    const sizes = [...bunzip2(archive('runs.bz2'))].map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  });

  it.each([
    ['nothing at all', ''],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['a zip', 'PK\x03\x04'],
    ['an odd size of blocks', 'BZh0'],
    ['a head without a block', 'BZh9'],
  ])('refuses %s', (_, content) => {
    expect(() => unpacked(Buffer.from(content, 'latin1'))).toThrow(Damaged);
  });

  it('refuses what comes behind the end', () => {
    const more = Buffer.concat([archive('hello.bz2'), Buffer.from('more')]);
    expect(() => unpacked(more)).toThrow(Damaged);
  });

  it('refuses every beginning of an archive', () => {
    const whole = archive('hello.bz2');
    for (let end = 0; end < whole.length; end += 1) {
      expect(() => unpacked(whole.subarray(0, end)), `${String(end)} bytes`).toThrow(Damaged);
    }
  });

  it('gives the true content or none, whichever bit is turned over', () => {
    const whole = archive('hello.bz2');
    let refused = 0;
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const turned = Buffer.from(whole);
      turned[bit >> 3] = turned[bit >> 3]! ^ (0x80 >> (bit & 7));
      refused += Number(contentOrNone(turned, GREETING) === null);
    }
    // The last bits only fill up the last byte.
    expect(refused).toBeGreaterThan(whole.length * 8 - 40);
  });

  it('gives the true content or none, however it was mangled', () => {
    const random = seeded(20_261_121);
    const whole = archive('bytes.bz2');
    const truth = everyByte().toString('latin1');
    for (let round = 0; round < 300; round += 1) contentOrNone(mangle(whole, random), truth);
  });
});

/** Null where it is refused. Any other trouble than that is one of the test's. */
function contentOrNone(bytes: Uint8Array, truth: string): string | null {
  try {
    const content = unpacked(bytes).toString('latin1');
    expect(content).toBe(truth);
    return content;
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
}

/** Turns bytes into others, and now and then moves or leaves out a stretch. */
function mangle(whole: Buffer, random: () => number): Buffer {
  const place = (): number => Math.floor(random() * whole.length);
  const mangled = Buffer.from(whole);
  for (let left = 1 + Math.floor(random() * 8); left > 0; left -= 1) {
    const at = random() < 0.5 ? place() : place() % 300;
    mangled[at] = Math.floor(random() * 256);
  }
  if (random() < 0.2) mangled.copyWithin(place(), place(), place());
  if (random() < 0.2)
    return Buffer.concat([mangled.subarray(0, place()), mangled.subarray(place())]);
  return mangled;
}
