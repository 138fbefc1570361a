import { expect, it } from 'vitest';
import { commandNotes } from '../../../main/import/command-notes.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';

it('names each program that an imported profile runs', () => {
  const command = { program: 'pg_dump', arguments: ['-Fc', 'shop'], fileName: 'shop.dump' };
  const draft = (source: object) => ({
    profile: aProfile([], { source: { ...emptySource, ...source } }),
    repository: aRepository,
  });
  expect(commandNotes([draft({ paths: ['/a'] }), draft({ command })])).toEqual([
    '“Documents” runs this command at each backup: pg_dump -Fc shop. Be sure that you trust it.',
  ]);
});
