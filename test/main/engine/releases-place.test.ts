import { describe, expect, it } from 'vitest';
import { checkMirror } from '../../../main/engine/releases-place.ts';
import { valueOf } from '../webhook/samples.ts';

describe('the address of a mirror', () => {
  it.each([
    ['https://mirror.example/restic', 'https://mirror.example/restic'],
    [' https://mirror.example/restic// ', 'https://mirror.example/restic'],
    ['https://mirror.example:8443', 'https://mirror.example:8443'],
    ['http://127.0.0.1:8000/restic', 'http://127.0.0.1:8000/restic'],
    ['http://[::1]:8000', 'http://[::1]:8000'],
    ['http://localhost/', 'http://localhost'],
  ])('is taken: %s', (address, stored) => {
    expect(valueOf(checkMirror(address))).toBe(stored);
  });

  it.each([
    ['http://mirror.example/restic', 'https://'],
    ['http://127.0.0.1.example/', 'https://'],
    ['http://127.example', 'https://'],
    ['ftp://mirror.example/', 'https://'],
    ['file:///srv/restic', 'https://'],
    ['https://me:secret@mirror.example/', 'no user'],
    ['https://mirror.example/?key=1', 'its path'],
    ['https://mirror.example/#top', 'its path'],
    ['mirror.example', 'no whole address'],
    ['', 'no whole address'],
  ])('is refused: %s', (address, reason) => {
    const checked = checkMirror(address);
    expect(checked).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    const said = checked.ok ? '' : checked.failure.message;
    expect(said).toContain(reason);
    expect(said).not.toContain('secret');
  });
});
