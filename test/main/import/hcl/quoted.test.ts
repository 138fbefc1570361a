import { describe, expect, it } from 'vitest';
import { refusalOf, valueOf } from './samples.ts';

const read = (written: string) => valueOf(`a = "${written}"`);

describe('a text in quotes in HCL', () => {
  it.each([
    ['', ''],
    ["/Côte d'Ivoire", "/Côte d'Ivoire"],
    ['one\\ntwo\\r\\ttab', 'one\ntwo\r\ttab'],
    ['My\\"Documents\\\\', 'My"Documents\\'],
    ['\\a\\b\\f\\v', '\u0007\b\f\v'],
    ['\\x41\\u00e9\\U0001F600\\101', 'Aé😀A'],
    ['$HOME costs 5$', '$HOME costs 5$'],
  ])('%j is read', (written, text) => {
    expect(read(written)).toEqual({ a: text });
  });

  it.each([
    '${ERROR}',
    '$${ERROR}',
    '${lookup("a", "b")}',
    '${a {b} \\n c}',
    'before ${A} between ${B} behind',
    '${a\nb}',
  ])('keeps what stands between ${ and } as it is: %j', (written) => {
    expect(read(written)).toEqual({ a: written });
  });

  it('takes escapes again behind a ${…}', () => {
    expect(read('${ERROR}\\n\\n${ERROR_STDERR}')).toEqual({ a: '${ERROR}\n\n${ERROR_STDERR}' });
  });

  it('can be a key, with its escapes', () => {
    expect(valueOf('"a\\tb" = 1')).toEqual({ 'a\tb': 1 });
  });

  it.each([
    '\\d',
    '\\N',
    "\\'",
    '\\x4',
    '\\xff',
    '\\u12',
    '\\777',
    '\\uD83D',
    '\\UFFFFFFFF',
    '\\$',
  ])('is refused with a backslash that means nothing: %j', (written) => {
    expect(refusalOf(`a = "x${written}"`)).toContain('write two of them in line 1, column 7');
  });

  it.each(['a = "x', 'a = "x\ny"', 'a = "x\\"'])('is refused without its end: %j', (text) => {
    expect(refusalOf(text)).toContain('not closed with a quote in its line in line 1, column 5');
  });

  it('is refused with a ${ without its end', () => {
    expect(refusalOf('a = "x${y"\nb = 1')).toContain('${ in a text is never closed');
  });
});
