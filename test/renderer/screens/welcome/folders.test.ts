import { describe, expect, it } from 'vitest';
import {
  isWithin,
  nameOfPath,
  pathWithin,
  toggleFolder,
} from '../../../../renderer/screens/welcome/folders.ts';

describe('choosing folders', () => {
  it('takes one in and out', () => {
    expect(toggleFolder(['/a/x'], '/a/y')).toEqual(['/a/x', '/a/y']);
    expect(toggleFolder(['/a/x', '/a/y'], '/a/x')).toEqual(['/a/y']);
  });

  it('never has a folder twice, as itself and within another', () => {
    expect(toggleFolder(['/a/x', '/b'], '/a')).toEqual(['/b', '/a']);
    expect(toggleFolder(['/a', '/b'], '/a/x')).toEqual(['/b', '/a/x']);
  });
});

describe('paths', () => {
  it('are put together as their system does', () => {
    expect(pathWithin('/media/Backup', 'a', 'b')).toBe('/media/Backup/a/b');
    expect(pathWithin('E:\\', 'a')).toBe('E:\\a');
    expect(pathWithin('C:\\Users\\ada', 'a')).toBe('C:\\Users\\ada\\a');
  });

  it('lie in a folder when it is a whole part of them', () => {
    expect(isWithin('/home/ada/x', '/home/ada')).toBe(true);
    expect(isWithin('/home/adam', '/home/ada')).toBe(false);
    expect(isWithin('/home/ada', '/home/ada')).toBe(false);
    expect(isWithin('D:\\x', 'D:\\')).toBe(true);
  });

  it('have a last name', () => {
    expect(nameOfPath('/home/ada/')).toBe('ada');
    expect(nameOfPath('C:\\Users\\ada')).toBe('ada');
    expect(nameOfPath('/')).toBe('/');
  });
});
