import { describe, expect, it } from 'vitest';
import { startable } from '../../../main/core/start-command.ts';

describe('a command that launchers take', () => {
  it('is the command itself, where nothing is odd about its program', () => {
    const command = { program: '/opt/Meine Programme/bellhop', words: ['$x', '%f'] };
    expect(startable(command)).toEqual(command);
  });

  it.each(['/100%/b', '/$HOME/b', '/"b"', "/it's/b", '/a\\b', '/`b`', '/a\nb'])(
    'goes by way of env for the program %j',
    (program) => {
      expect(startable({ program, words: ['x'] })).toEqual({
        program: '/usr/bin/env',
        words: [program, 'x'],
      });
    },
  );

  it('goes by way of a shell where env would see a variable', () => {
    expect(startable({ program: '/a=b/c', words: ['x'] })).toEqual({
      program: '/bin/sh',
      words: ['-c', 'exec "$0" "$@"', '/a=b/c', 'x'],
    });
  });
});
