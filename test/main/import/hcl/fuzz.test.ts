import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/import/parse-text.ts';
import { seeded } from '../../webhook/samples.ts';
import { healthchecksExample, importText } from '../samples.ts';
import { severalProfiles } from '../several-profiles.ts';

const SEED = 20_261_204;
const CASES = 6_000;

const SOURCES = [severalProfiles.hcl, healthchecksExample('hcl')];
const PIECES = [
  ['{', '}', '[', ']', ',', '=', '"', '\\', '$', '${', '<<', '<<-E\n', '\nE\n', '/*', '*/'],
  ['#', '//', '\n', '\r', '\r\n', '\t', '\0', '\uFEFF', '\u00a0', '\ud83d', '😀', 'é', ' '],
  ['a', 'a.b', '__proto__', 'constructor', 'true', '-', '.', '0x', '017', '1e9', '9'.repeat(30)],
  ['\\u0041', '\\x', 'a {', 'a "b" {', 'a = [', '{{', '}}'],
].flat();

const REFUSAL =
  /^The file (cannot be read as HCL: [^\n]+ in line \d+, column \d+\.|is nested too deeply)/;

/** Read, or refused with a place that lies within the text. */
function look(text: string): 'read' | 'refused' {
  const result = parseText(text, 'HCL');
  if (result.ok) return 'read';
  expect(result.failure.kind).toBe('invalid-input');
  expect(result.failure.message).toMatch(REFUSAL);
  const [, line = '', column = ''] = /line (\d+), column (\d+)/.exec(result.failure.message) ?? [];
  const written = text.split('\n')[Number(line) - 1];
  expect(written, `line ${line} of ${JSON.stringify(text)}`).toBeDefined();
  expect(Number(column)).toBeLessThanOrEqual((written ?? '').length + 1);
  return 'refused';
}

describe('HCL that nobody meant', () => {
  it.each(SOURCES)('is read or refused wherever it is cut: %#', (source) => {
    let read = 0;
    for (let end = 0; end < source.length; end += 1) {
      if (look(source.slice(0, end)) === 'read') read += 1;
      look(source.slice(end));
    }
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(source.length / 2);
  });

  it('is read or refused however it is changed', () => {
    const random = seeded(SEED);
    const pick = (count: number) => Math.floor(random() * count);
    const count = { read: 0, refused: 0 };
    for (let index = 0; index < CASES; index += 1) {
      let text = SOURCES[index % SOURCES.length] ?? '';
      for (let change = pick(4); change >= 0; change -= 1) {
        const at = pick(text.length);
        const piece = PIECES[pick(PIECES.length)] ?? '';
        text = text.slice(0, at) + piece + text.slice(at + pick(3) * pick(6));
      }
      count[look(text)] += 1;
      importText(text, 'profiles.hcl');
    }
    expect(count.read).toBeGreaterThan(CASES / 20);
    expect(count.refused).toBeGreaterThan(CASES / 4);
  });

  it('is read or refused when it is made of pieces alone', () => {
    const random = seeded(SEED);
    const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const count = { read: 0, refused: 0 };
    for (let index = 0; index < CASES; index += 1) {
      count[look(Array.from({ length: index % 30 }, pick).join(''))] += 1;
    }
    expect(count.read).toBeGreaterThan(100);
    expect(count.refused).toBeGreaterThan(CASES / 2);
  });

  it('never reaches a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(look(`${key} { ${key} = 1 }\n${key} "${key}" { a = ["x"] }`)).toBe('read');
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
