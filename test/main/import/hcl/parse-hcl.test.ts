import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/import/parse-text.ts';
import { refusalOf, valueOf } from './samples.ts';

describe('HCL', () => {
  it('has keys with values, with and without quotes', () => {
    expect(valueOf('a = 1\n"b c" = "x"\nd.e-f_2 = true\nÜber = false')).toEqual({
      a: 1,
      'b c': 'x',
      'd.e-f_2': true,
      Über: false,
    });
  });

  it('has sections, with = and without', () => {
    const read = { nas: { backup: { source: '/a' } } };
    expect(valueOf('nas {\n  backup {\n    source = "/a"\n  }\n}')).toEqual(read);
    expect(valueOf('nas = {\n  backup = {\n    source = "/a"\n  }\n}')).toEqual(read);
    expect(valueOf('"nas"{"backup"={source="/a"}}')).toEqual(read);
  });

  it('has sections without anything in them', () => {
    expect(valueOf('a {}\nb = {\n}')).toEqual({ a: {}, b: {} });
  });

  it('nests the labels of a section', () => {
    expect(valueOf('profile "nas" backup {\n  source = "/a"\n}')).toEqual({
      profile: { nas: { backup: { source: '/a' } } },
    });
  });

  it('makes a list of a section that is repeated', () => {
    expect(valueOf('a { n = 1 }\nb = 0\na { n = 2 }\na = { n = 3 }')).toEqual({
      a: [{ n: 1 }, { n: 2 }, { n: 3 }],
      b: 0,
    });
    expect(valueOf('p "x" { n = 1 }\np "y" { n = 2 }')).toEqual({
      p: [{ x: { n: 1 } }, { y: { n: 2 } }],
    });
  });

  it('joins lists of one key, and lets the last of several texts stand', () => {
    expect(valueOf('a = ["x"]\na = ["y", "z"]\nb = "x"\nb = 2')).toEqual({
      a: ['x', 'y', 'z'],
      b: 2,
    });
    expect(valueOf('a { n = 1 }\na = [{ n = 2 }]')).toEqual({ a: [{ n: 1 }, { n: 2 }] });
  });

  it('has lists of everything, over several lines and with a comma at the end', () => {
    const text =
      'a = [\n  "x", 1, true, # one\n  [2, []],\n  { n = 3 },\n  <<E\nlong\nE\n,\n]\nb = []';
    expect(valueOf(text)).toEqual({ a: ['x', 1, true, [2, []], { n: 3 }, 'long\n'], b: [] });
  });

  it('keeps a list of one section a list', () => {
    expect(valueOf('a = [{ n = 1 }]')).toEqual({ a: [{ n: 1 }] });
  });

  it('needs no new line between statements, and takes a comma there', () => {
    expect(valueOf('a { b = 1, c = 2 } d = 3')).toEqual({ a: { b: 1, c: 2 }, d: 3 });
  });

  it('passes over comments of all three kinds', () => {
    const text =
      '# one\na = 1 // two\n/* three\n = { */ b /* four */ = "# no comment // nor /* here */" # five';
    expect(valueOf('/**/a/*b*/=/*c*/1//d')).toEqual({ a: 1 });
    expect(valueOf(text)).toEqual({ a: 1, b: '# no comment // nor /* here */' });
  });

  it('reads the same whatever ends its lines, and with a byte order mark', () => {
    const text = 'a {\n  # c\n  b = "x"\n}\nd = <<-E\n  one\n\n  two\n  E\n';
    expect(valueOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(valueOf(text));
  });

  it.each(['', '\n\n', '# nothing', '/**/'])('may be empty: %j', (text) => {
    expect(valueOf(text)).toEqual({});
  });

  it('takes every key for a key', () => {
    const text = '__proto__ { polluted = true }\nconstructor "prototype" { polluted = true }';
    const result = parseText(text, 'HCL');
    expect(result.ok && Object.keys(result.value)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
    expect(result.ok && 'polluted' in result.value).toBe(false);
  });

  it.each([
    ['a = 1\nb', 'after a key = or { is expected in line 2, column 2'],
    ['a = 1\nb c', 'after labels { is expected in line 2, column 4'],
    ['a b = 1', 'after labels { is expected in line 1, column 5'],
    ['a : 1', 'a character is out of place in line 1, column 3'],
    ["a = 'x'", 'a character is out of place in line 1, column 5'],
    ['a =', 'a value is expected here in line 1, column 4'],
    ['a = = 1', 'a value is expected here in line 1, column 5'],
    ['a = hunter2', 'a text stands without quotes in line 1, column 5'],
    ['a = 5m', 'a text stands without quotes in line 1, column 5'],
    ['= 1', 'a key is expected here in line 1, column 1'],
    ['{ a = 1 }', 'a key is expected here in line 1, column 1'],
    ['a = 1,,', 'a key is expected here in line 1, column 7'],
    ['true = 1', 'one that is no plain word needs quotes in line 1, column 1'],
    ['2nas {}', 'a text stands without quotes in line 1, column 1'],
    ['a {\n}\n}', 'a } closes nothing in line 3, column 1'],
    ['a {\n  b {\n  }\n', 'a section is never closed with } in line 1, column 3'],
    ['a = [1,\n  2', 'a list is never closed with ] in line 1, column 5'],
    ['a = [1 2]', 'a comma is expected in line 1, column 8'],
    ['a = [,]', 'a value is expected here in line 1, column 6'],
    ['a = 1 /* b', 'a comment is never closed with */ in line 1, column 7'],
    ['a = 1\n/ b', 'a character is out of place in line 2, column 1'],
    ['a = 1\u00a0', 'a character is out of place in line 1, column 6'],
    ['a = "x"\na { b = 1 }', 'a key is given twice, as a section or list and'],
    ['a = ["x"]\nb = 1\na = "x"', 'a key is given twice, as a section or list and'],
  ])('is refused where it can be read in no way, naming the place: %j', (text, why) => {
    expect(refusalOf(text)).toContain(why);
  });

  it('names the place rightly in a text with Windows line ends', () => {
    expect(refusalOf('a = 1\r\n\r\n  b = %\r\n')).toContain('line 3, column 7');
  });

  it('quotes nothing of a text that it refuses', () => {
    const texts = ['a = "hunter2', 'hunter2', 'a = hunter2', 'a = <<hunter2', 'a = "\\hunter2"'];
    expect(texts.map(refusalOf).join()).not.toContain('hunter2');
  });

  it.each([
    ['sections', 'a {'.repeat(100_000)],
    ['sections that are closed', 'a {'.repeat(60) + '}'.repeat(60)],
    ['lists', `a = ${'['.repeat(100_000)}`],
    ['labels', `a ${'b '.repeat(100_000)}{}`],
    ['labels in sections', `a ${'b '.repeat(12)}{`.repeat(4) + 'c = 1' + '}'.repeat(4)],
    ['sections in lists', 'a = [{ '.repeat(100_000)],
  ])('is refused when it nests without end: %s', (_of, text) => {
    expect(refusalOf(text)).toMatch(/it is nested too deeply in line 1, column \d+\./);
  });

  it('may nest as deep as any other language', () => {
    const text = 'a {'.repeat(39) + 'b = 1' + '}'.repeat(39);
    expect(parseText(text, 'HCL').ok).toBe(true);
  });

  it('is read or refused in time when it is large', () => {
    const size = 1_000_000;
    const repeated = (piece: string) => piece.repeat(Math.floor(size / piece.length));
    expect(valueOf(repeated('\n'))).toEqual({});
    expect(valueOf(repeated('a{}'))).toMatchObject({ a: expect.any(Array) });
    expect(valueOf(repeated('#\n'))).toEqual({});
    expect(refusalOf(repeated('a"'))).toContain('line 1');
    expect(refusalOf(`a = ${repeated('1')}`)).toContain('too large');
    expect(refusalOf(`a = "${repeated('${')}"`)).toContain('never closed');
    expect(refusalOf(`a = <<E\n${repeated(' \n')}`)).toContain('never closed');
    expect(valueOf(`a = <<-E\n${repeated('  x\n')}  E`)).toMatchObject({ a: expect.any(String) });
    expect(refusalOf('a'.repeat(4_000_001))).toContain('larger than 4 MB');
  });
});
