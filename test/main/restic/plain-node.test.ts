import { describe, expect, it } from 'vitest';
import { readNode } from '../../../main/restic/ls-lines.ts';
import { readPlainNode } from '../../../main/restic/plain-node.ts';
import { Chance } from '../../fakes/chance.ts';
import { recorded } from './recorded.ts';
import { versions } from './transcripts.ts';

const PIECES = [
  'a',
  'Holiday picture ',
  '.JPG',
  '/',
  ' ',
  'ü',
  '日本',
  '\u{1f600}',
  '\u007f',
  '\u2028',
  '"',
  '\\',
  '\\u0041',
  '","type":"dir',
  '\u0000',
  '\n',
  '\u001f',
  '\u001b[0m',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '<&>',
  '{}',
  '__proto__',
  'e\u0301',
] as const;
const INSTANTS = [
  '2026-11-21T00:28:06.489399201Z',
  '2026-03-01T08:00:00+05:45',
  '0001-01-01T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  'never',
  '',
  `2026-03-01${' '.repeat(70)}`,
] as const;
const SIZES = [0, 1, 60_000_000, 2 ** 53 - 1, 2 ** 53, 1e19, -1, 1.5, 1e30, 'many', null] as const;

const ODD = Array.from('"\\{}[]:, \n\u00000-e.u').concat('true', '"size":1,', '"path":"/x",', '');

const textBy = (chance: Chance): string => chance.some(0, 4, () => chance.of(PIECES)).join('');

/** A line with its fields in restic's order; those that are undefined are left out. */
function lineBy(chance: Chance, more: object = {}): string {
  return JSON.stringify({
    name: textBy(chance),
    type: chance.of(['file', 'file', 'dir', 'symlink', 'fifo', '']),
    path: `/${textBy(chance)}`,
    uid: chance.whole(0, 2 ** 32 - 1),
    gid: 0,
    size: chance.isOneIn(3) ? undefined : chance.of(SIZES),
    mode: 420,
    permissions: '-rw-r--r--',
    mtime: chance.of(INSTANTS),
    atime: chance.of(INSTANTS),
    ctime: chance.of(INSTANTS),
    inode: chance.isOneIn(3) ? undefined : 2_163_315,
    message_type: 'node',
    struct_type: 'node',
    ...more,
  });
}

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe.each(versions)('a plain line of restic %s', (version) => {
  it('is read as by JSON, and each of its lines is plain', () => {
    const nodes = recorded(version, 'ls-json')
      .split('\n')
      .filter((line) => readNode(line) !== null);
    expect(nodes.length).toBeGreaterThan(5);
    for (const line of nodes) expect(readPlainNode(line)).toEqual(readNode(line));
  });
});

describe('a plain line', () => {
  it.each(seeds)('is read as by JSON, whatever it is called (seed %i)', (seed) => {
    const chance = new Chance(seed);
    for (let turn = 0; turn < 300; turn++) {
      const line = lineBy(chance);
      const plain = readPlainNode(line);
      if (plain !== null) expect(plain, line).toEqual(readNode(line));
      else expect(line).toMatch(/"size":(?:-|null|"|1\.5|1e)/);
    }
  });

  it('may write any character as an escape', () => {
    const line = lineBy(new Chance(1), { name: 'NAME', path: '/a', size: 1 });
    for (const name of [
      String.raw`R\u0026D`,
      String.raw`\u00FC\/\b\f\n\r\t\\\"`,
      String.raw`\ud800x`,
    ]) {
      const escaped = line.replace('NAME', () => name);
      expect(readPlainNode(escaped)?.name).toBe(JSON.parse(`"${name}"`));
      expect(readPlainNode(escaped)).toEqual(readNode(escaped));
    }
  });

  it('has no number beyond all numbers', () => {
    const line = lineBy(new Chance(1), { type: 'file', path: '/a', size: 1 });
    for (const size of ['9'.repeat(20), '9'.repeat(400), '007']) {
      const large = line.replace('"size":1,', `"size":${size},`);
      expect(readPlainNode(large) ?? readNode(large)).toEqual(readNode(large));
    }
  });

  it.each(seeds)('is left to JSON where anything in it is odd (seed %i)', (seed) => {
    const chance = new Chance(seed);
    for (let turn = 0; turn < 500; turn++) {
      const line = lineBy(chance, { size: 7 });
      const at = chance.whole(0, line.length);
      const broken = line.slice(0, at) + chance.of(ODD) + line.slice(at + chance.whole(0, 2));
      const plain = readPlainNode(broken);
      if (plain !== null) expect(plain, broken).toEqual(readNode(broken));
    }
  });

  it.each(['a', '"', '&', '日', '\u0000'])(
    'may be very long (%j) and be broken at its end',
    (piece) => {
      const name = piece.repeat(500_000);
      const line = lineBy(new Chance(1), { name, path: '/a', size: 1 });
      expect(readPlainNode(line)?.name === name).toBe(true);
      expect(readPlainNode(line.slice(0, -1))).toBeNull();
    },
  );

  it('tells a snapshot of no file', () => {
    expect(readPlainNode('{"struct_type":"snapshot"}')).toBeNull();
  });
});
