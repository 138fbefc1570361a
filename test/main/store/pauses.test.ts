import { expect, it, onTestFinished } from 'vitest';
import { openStores } from '../../fakes/stores.ts';

it('pauses are kept for each profile and for all of them, also over a restart, until they are removed', () => {
  const before = openStores();
  before.pauses.save(null, { since: 1, until: null });
  before.pauses.save('a', { since: 2, until: 9 });
  before.pauses.save('a', { since: 3, until: 12 });
  before.close();

  const { pauses, close } = openStores(before.folder);
  onTestFinished(close);
  expect(pauses.get(null)).toEqual({ since: 1, until: null });
  expect(pauses.get('a')).toEqual({ since: 3, until: 12 });
  expect(pauses.get('b')).toBeNull();
  pauses.remove('a');
  pauses.remove('b');
  expect(pauses.get('a')).toBeNull();
  expect(pauses.get(null)).not.toBeNull();
  pauses.remove(null);
  expect(pauses.get(null)).toBeNull();
});
