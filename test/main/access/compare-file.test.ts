import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFile } from '../../../main/access/compare-file.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const at = new Date('2026-03-01T08:00:00.000Z');

/** A source and its restored copy, both of that time. */
function aPair(content = 'x'.repeat(3_000_000)) {
  const folder = temporaryFolder();
  const [source, restored] = [path.join(folder, 'source'), path.join(folder, 'restored')];
  const write = (file: string, text: string, when = at): void => {
    writeFileSync(file, text);
    utimesSync(file, when, when);
  };
  write(source, content);
  write(restored, content);
  const file = { path: '/source', bytes: content.length, modifiedAt: at.toISOString() };
  return { source, restored, write, compare: () => compareFile(restored, file, source) };
}

describe('a restored file', () => {
  it('is as it should be, by the bytes of the source too', async () => {
    expect(await aPair().compare()).toEqual({ fault: null, withSource: true });
    expect(await aPair('').compare()).toEqual({ fault: null, withSource: true });
  });

  it('is compared with restic alone once the source has changed or is gone', async () => {
    const changed = aPair();
    changed.write(changed.source, 'new', new Date('2026-03-02T08:00:00.000Z'));
    expect(await changed.compare()).toEqual({ fault: null, withSource: false });
    const gone = aPair();
    rmSync(gone.source);
    expect(await gone.compare()).toEqual({ fault: null, withSource: false });
  });

  it('is at fault when it is missing, of another size or of another time', async () => {
    const missing = aPair();
    rmSync(missing.restored);
    expect((await missing.compare()).fault).toBe('it was not restored');
    const short = aPair('12345');
    short.write(short.restored, '1234');
    expect((await short.compare()).fault).toBe('it has 4 bytes, not 5');
    const late = aPair();
    late.write(late.restored, 'x'.repeat(3_000_000), new Date('2026-03-01T09:00:00.000Z'));
    expect((await late.compare()).fault).toBe('its time of change is another');
  });

  it('is at fault when a single byte differs from an unchanged source', async () => {
    const { restored, write, compare } = aPair();
    write(restored, `${'x'.repeat(2_500_000)}y${'x'.repeat(499_999)}`);
    expect(await compare()).toEqual({
      fault: 'its bytes differ from the source, which has not changed since',
      withSource: true,
    });
  });
});
