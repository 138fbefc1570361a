import { describe, expect, it } from 'vitest';
import {
  readSecretReference,
  secretReference,
  secretsIn,
  slugOf,
  splitAtReferences,
} from '../../../renderer/words/secret-name.ts';

describe('secret names', () => {
  it('makes a plain piece of a name from any text', () => {
    expect(slugOf('Élise’s Documents!')).toBe('elise-s-documents');
    expect(slugOf('X-Api-Key')).toBe('x-api-key');
    expect(slugOf(' ')).toBe('unnamed');
  });

  it('tells texts without a Latin letter apart, in what a secret may be called', () => {
    const slugs = ['文書', '照片', 'Документы', 'έγγραφα'].map(slugOf);
    expect(new Set(slugs).size).toBe(4);
    for (const slug of slugs) expect(slug).toMatch(/^name-[a-z0-9]{1,7}$/);
    expect(slugOf('文書')).toBe(slugs[0]);
  });

  it('reads a value that is nothing but a reference, and no other', () => {
    expect(readSecretReference(secretReference('token'))).toBe('token');
    expect(readSecretReference(' {{ secret "a.b" }} ')).toBe('a.b');
    expect(readSecretReference('Bearer {{secret "token"}}')).toBeNull();
    expect(readSecretReference('{{secret "a"}}{{secret "b"}}')).toBeNull();
  });

  it('finds each secret of a text once', () => {
    expect(secretsIn('{{secret "a"}} and {{secret "b"}} and {{ secret "a" }}')).toEqual(['a', 'b']);
    expect(secretsIn('none')).toEqual([]);
  });

  it('cuts a text at its references', () => {
    expect(splitAtReferences('Bearer {{secret "token"}}!')).toEqual([
      { kind: 'text', text: 'Bearer ' },
      { kind: 'secret', name: 'token' },
      { kind: 'text', text: '!' },
    ]);
  });
});
