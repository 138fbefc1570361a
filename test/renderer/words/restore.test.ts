import { expect, test } from 'vitest';
import {
  inPlaceWarning,
  overwriteChoices,
  previewInWords,
} from '../../../renderer/words/restore.ts';

const preview = {
  target: '/home/ada/Restored',
  filesTotal: 1_290,
  filesRestored: 1_204,
  filesSkipped: 86,
  filesDeleted: 0,
  bytesTotal: 348_000_000,
  bytesRestored: 312_000_000,
};

test('what would happen is told in counts and bytes', () => {
  expect(previewInWords(preview)).toEqual([
    '1,204 files and folders would be written, 312 MB.',
    '86 files and folders would be left as they are.',
  ]);
  expect(previewInWords({ ...preview, filesRestored: 0, filesSkipped: 0 })).toEqual([
    'Nothing would be written.',
  ]);
});

test('what would be deleted comes first', () => {
  expect(previewInWords({ ...preview, filesDeleted: 1 })[0]).toBe(
    '1 file or folder would be deleted.',
  );
});

test('every way to overwrite has its words, and in place says what is lost', () => {
  expect(
    overwriteChoices()
      .map(({ value }) => value)
      .sort(),
  ).toEqual(['always', 'if-changed', 'if-newer', 'never']);
  expect(inPlaceWarning('if-changed')).toMatch(/is lost/);
  expect(inPlaceWarning('never')).not.toMatch(/lost|replaced/);
});
