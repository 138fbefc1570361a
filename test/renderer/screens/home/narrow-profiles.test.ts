import { expect, it } from 'vitest';
import { narrowProfiles } from '../../../../renderer/screens/home/narrow-profiles.ts';
import { fullScene } from '../../../window/gallery-scene.ts';

const { profiles } = fullScene(Date.parse('2026-03-18T07:00:00Z'));
const names = (text: string) => narrowProfiles(profiles, text).map(({ profile }) => profile.name);

it('finds profiles by name, folder and repository', () => {
  expect(names(' ')).toHaveLength(profiles.length);
  expect(names('PHOTO')).toEqual(['Photos']);
  expect(names('/ada/desktop')).toEqual(['Documents']);
  expect(names('volume1')).toEqual(['Server']);
  expect(names('nowhere')).toEqual([]);
});
