import { describe, expect, it } from 'vitest';
import { withDropped } from '../../../../renderer/screens/editor/dropped-patterns.ts';

describe('what is dropped onto the patterns', () => {
  it('becomes a line of its own, once', () => {
    const lines = withDropped('*.tmp\n', ['/home/ada/Downloads'], 'linux');
    expect(lines).toBe('*.tmp\n/home/ada/Downloads');
    expect(withDropped(lines, ['/home/ada/Downloads'], 'linux')).toBe(lines);
    expect(withDropped('', ['/a', '/b'], 'linux')).toBe('/a\n/b');
  });

  it('means that path and no other, whatever signs it holds', () => {
    expect(withDropped('', ['/a/[x] what?*\\'], 'linux')).toBe('/a/\\[x] what\\?\\*\\\\');
    expect(withDropped('', ['C:\\Users\\ada'], 'win32')).toBe('C:\\Users\\ada');
  });
});
