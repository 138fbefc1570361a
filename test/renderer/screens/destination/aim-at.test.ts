import { expect, it } from 'vitest';
import { aimAt } from '../../../../renderer/screens/destination/aim-at.ts';
import { newDestination } from '../../../../renderer/screens/destination/to-destination-form.ts';

const catcher = 'http://127.0.0.1:41234';

it.each([
  ['https://hc-ping.com/uuid/start?rid=1#x', '/uuid/start?rid=1#x'],
  [' https://a.example ', ''],
  ['http://[::1]:8080/{{profile.name}}', '/{{profile.name}}'],
  ['https://a.example?to={{secret "x"}}', '?to={{secret "x"}}'],
])('%s is aimed elsewhere from its path on', (url, rest) => {
  expect(aimAt({ ...newDestination, url }, catcher).url).toBe(catcher + rest);
});

it('aims what is different at some moments too, and leaves the rest as it is', () => {
  const destination = {
    ...newDestination,
    url: 'https://a.example/',
    headers: [{ name: 'X', value: 'y' }],
    variants: [
      { moments: ['failure'], url: 'https://a.example/fail' },
      { moments: ['warning'], method: 'PUT' },
    ],
  } as const;
  expect(aimAt(destination, catcher)).toEqual({
    ...destination,
    url: `${catcher}/`,
    variants: [
      { moments: ['failure'], url: `${catcher}/fail` },
      { moments: ['warning'], method: 'PUT' },
    ],
  });
});
