import { describe, expect, it } from 'vitest';
import { cutPath } from '../../../renderer/words/cut-path.ts';

describe('a path that is cut in the middle', () => {
  it('keeps the name whole, with what stands before it', () => {
    expect(cutPath('/home/ada/2024/IMG_2231.CR3')).toEqual({
      start: '/home/ada/2024',
      end: '/IMG_2231.CR3',
    });
    expect(cutPath('C:\\Users\\Ada\\notes.txt').end).toBe('\\notes.txt');
  });

  it('keeps the end of a name that is very long', () => {
    const { start, end } = cutPath(`/home/${'x'.repeat(200)}.jpg`);
    expect(end).toHaveLength(36);
    expect(end.endsWith('x.jpg')).toBe(true);
    expect(start + end).toBe(`/home/${'x'.repeat(200)}.jpg`);
  });

  it('leaves a bare name, and nothing, as they are', () => {
    expect(cutPath('notes.txt')).toEqual({ start: '', end: 'notes.txt' });
    expect(cutPath('')).toEqual({ start: '', end: '' });
  });
});
