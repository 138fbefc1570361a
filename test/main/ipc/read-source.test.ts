import { describe, expect, it } from 'vitest';
import { source } from '../../../main/ipc/read-source.ts';
import { emptySource } from '../../../preload/contract/usual-profile.ts';

describe('a source to be measured', () => {
  it('is read as a profile would hold it', () => {
    const wanted = { ...emptySource, paths: ['/home/ada'] };
    expect(source([wanted])).toEqual({ ok: true, value: [wanted] });
  });

  it.each([
    ['without a folder', emptySource],
    ['with a path that leads from nowhere', { ...emptySource, paths: ['Documents'] }],
    ['that is none', 'everything'],
  ])('is refused %s', (_what, wanted) => {
    expect(source([wanted])).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  });
});
