import { expect, it } from 'vitest';
import { narrowSecrets } from '../../../../renderer/screens/secrets/narrow-secrets.ts';

const all = [
  { name: 'ntfy-token', isStored: true, usedBy: ['hook ntfy of Documents'] },
  { name: 'repository-photos', isStored: true, usedBy: ['repository of Photos'] },
];
const names = (text: string) => narrowSecrets(all, text).map(({ name }) => name);

it('finds secrets by name and by what uses them', () => {
  expect(names('')).toEqual(['ntfy-token', 'repository-photos']);
  expect(names(' NTFY ')).toEqual(['ntfy-token']);
  expect(names('photos')).toEqual(['repository-photos']);
  expect(names('nobody')).toEqual([]);
});
