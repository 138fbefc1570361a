import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord, variablesFor } from '../../../main/core/shell-words.ts';

describe('the variable of a secret', () => {
  it('has the secret’s own name where a shell can take it', () => {
    expect([...variablesFor(['CHAT_TOKEN', 'k2'])]).toEqual([
      ['CHAT_TOKEN', 'CHAT_TOKEN'],
      ['k2', 'k2'],
    ]);
  });

  it('is one for all references to the same secret', () => {
    expect(variablesFor(['a.b', 'a.b', 'a-b'])).toEqual(
      new Map([
        ['a.b', 'a_b'],
        ['a-b', 'a_b_2'],
      ]),
    );
  });

  it.each([
    '_',
    'PATH',
    'IFS',
    'LD_PRELOAD',
    'BASH_ENV',
    'RANDOM',
    'SECONDS',
    'HTTPS_PROXY',
    'path',
  ])('is not %s, which the command lives by', (name) => {
    expect(variablesFor([name]).get(name)).toBe(`secret_${name}`);
  });

  it.each(['1', 'ä.ö', '...', '-'])('is one that a shell can set: %s', (name) => {
    expect(variablesFor([name]).get(name)).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
  });
});

describe('a word of the shell', () => {
  const asRead = (word: string, env: Readonly<Record<string, string>> = {}) =>
    execFileSync('sh', ['-c', `printf %s ${word}`], { env }).toString();

  it('is never nothing', () => {
    expect(shellWord('', new Map())).toBe("''");
  });

  it('holds text and variables side by side', () => {
    const names = ['a.b'];
    const word = shellWord('it\'s {{secret "a.b"}}{{secret "a.b"}}c', variablesFor(names));
    expect(word).toBe(`'it'\\''s '"$a_b""$a_b"'c'`);
    expect(asRead(word, { a_b: '* $x ' })).toBe("it's * $x * $x c");
  });

  it('writes the keys of a terminal as numbers', () => {
    const word = shellWord('a\x1b\u009b\r!b', new Map());
    expect(word).toBe(`'a'"$(printf '\\033\\302\\233\\015')"'!b'`);
    expect(asRead(word)).toBe('a\x1b\u009b\r!b');
  });
});
