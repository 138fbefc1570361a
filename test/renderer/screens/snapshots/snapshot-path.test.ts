import { expect, test } from 'vitest';
import {
  crumbsOf,
  parentOf,
  startFolder,
} from '../../../../renderer/screens/snapshots/snapshot-path.ts';

test('each step of a folder leads to itself', () => {
  expect(crumbsOf('/home/ada')).toEqual([
    { name: '/', path: '/' },
    { name: 'home', path: '/home' },
    { name: 'ada', path: '/home/ada' },
  ]);
  expect(crumbsOf('/')).toEqual([{ name: '/', path: '/' }]);
});

test.each([
  ['/home/ada', '/home'],
  ['/home', '/'],
  ['/', '/'],
])('above %s is %s', (path, parent) => {
  expect(parentOf(path)).toBe(parent);
});

test.each([
  [['/home/ada/Documents'], '/home/ada'],
  [['/home/ada/Documents', '/home/ada/Mail/new'], '/home/ada'],
  [['/home/ada', '/home/adam'], '/home'],
  [['/srv/', '/etc'], '/'],
  [['/'], '/'],
  [[], '/'],
  [['C:\\Users\\ada\\Documents', 'C:\\Users\\ada\\Music'], '/C/Users/ada'],
  [['C:\\Users', 'D:\\Photos'], '/'],
])('the files of %j begin in %s', (paths, folder) => {
  expect(startFolder(paths)).toBe(folder);
});
