import { expect, it } from 'vitest';
import { hasDotSegment } from '../../../main/core/dot-segments.ts';

for (const path of [
  '/a/../b',
  '/a/./b',
  '/..',
  '/.',
  '/a/%2e%2e/b',
  '/a/%2E./b',
  '/a/.%2e',
  '/a\\..\\b',
  '/../?x',
  '/a/..#x',
]) {
  it(`sees the dot segment in ${path}`, () => {
    const url = `http://127.0.0.1:9${path}`;
    expect(hasDotSegment(url)).toBe(true);
  });
}

for (const path of [
  '/',
  '/a/b',
  '/a/...',
  '/a/..b/c..',
  '/.well-known/x',
  '/a/%2e%2e%2e',
  '/a%2f..%2fb',
  '/a?next=/../b',
  '/a#/../b',
]) {
  it(`sees none in ${path}, as URLs do not either`, () => {
    const url = `http://127.0.0.1:9${path}`;
    expect(hasDotSegment(url)).toBe(false);
    const { pathname } = new URL(url);
    expect(pathname).toBe(/^[^?#]*/.exec(path)?.[0]);
  });
}
