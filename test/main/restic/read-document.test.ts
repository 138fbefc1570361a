import { describe, expect, it } from 'vitest';
import { findDocument } from '../../../main/restic/read-document.ts';

describe('a document among restic’s output', () => {
  it.each([
    ['alone', '{"a":1}\n'],
    ['over many lines', '{\n  "a": 1\n}\n'],
    ['after text', 'repository opened\n{"a":1}\n'],
    ['before text', '{"a":1}\nall done\n'],
    ['between the moves of a progress bar', '\r[0:00] 50%  1 / 2\r[0:00] 100%\r\n{"a":1}\n'],
  ])('is found %s', (_, output) => {
    expect(findDocument(output)).toEqual({ a: 1 });
  });

  it.each(['', 'no', '[{"a":', 'null', '"{}"'])('is not there in %j', (output) => {
    expect(findDocument(output)).toBeNull();
  });
});
