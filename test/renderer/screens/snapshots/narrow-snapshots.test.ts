import { expect, test } from 'vitest';
import {
  namesOf,
  narrowSnapshots,
  notNarrowed,
} from '../../../../renderer/screens/snapshots/narrow-snapshots.ts';
import { aSnapshot } from '../../../fakes/make.ts';

const laptop = aSnapshot({ id: 'aa11', host: 'laptop', tags: ['weekly'] });
const studio = aSnapshot({
  id: 'bb22',
  host: 'studio',
  paths: ['/srv/Projects'],
  tags: ['nightly'],
});
const all = [laptop, studio];

test('nothing is narrowed by nothing', () => {
  expect(narrowSnapshots(all, notNarrowed)).toEqual(all);
});

test.each([
  [{ tag: 'weekly' }, [laptop]],
  [{ host: 'studio' }, [studio]],
  [{ text: ' projects ' }, [studio]],
  [{ text: 'night' }, [studio]],
  [{ text: 'AA1' }, [laptop]],
  [{ text: 'a11' }, []],
  [{ tag: 'weekly', host: 'studio' }, []],
])('%j finds what is like all of it', (narrowing, found) => {
  expect(narrowSnapshots(all, { ...notNarrowed, ...narrowing })).toEqual(found);
});

test('each tag and host is offered once', () => {
  expect(namesOf([...all, laptop])).toEqual({
    tags: ['nightly', 'weekly'],
    hosts: ['laptop', 'studio'],
  });
});
