import { expect, it } from 'vitest';
import { escapeFor } from '../../../main/core/escape.ts';

const nasty = 'a "b" \\ \r\n\0\t\x1b\u2028é😀\ud800 &<';

it('keeps a value inside a string of JSON, and gives it back', () => {
  expect(JSON.parse(`"${escapeFor('json-string', nasty)}"`)).toBe(nasty);
});

it('makes a value of JSON', () => {
  expect(JSON.parse(escapeFor('json-value', nasty))).toBe(nasty);
});

it('keeps a value inside one part of a URL', () => {
  const escaped = escapeFor('url', `${nasty}/?#@:%`);
  expect(escaped).toMatch(/^[\w%.~!*'()-]+$/);
  expect(decodeURIComponent(escaped)).toBe(`${nasty}/?#@:%`.toWellFormed());
});

it('keeps a value inside one header: no control characters, everything else unharmed', () => {
  expect(escapeFor('header', 'a\r\nb\0\x7fc\td é😀')).toBe('a b c\td é😀');
  expect(escapeFor('header', '\ud800')).toBe('\ufffd');
});

it('leaves a text alone', () => {
  expect(escapeFor('text', nasty)).toBe(nasty);
});
