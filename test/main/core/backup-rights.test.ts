import { expect, it } from 'vitest';
import { isElevated } from '../../../main/core/backup-rights.ts';

const medium =
  '"BUILTIN\\Administratoren","Alias","S-1-5-32-544","Gruppe, die nur zum Verweigern verwendet wird"\r\n' +
  '"Verbindliche Beschriftung\\Mittlere Verbindlichkeitsstufe","Bezeichnung","S-1-16-8192",""\r\n';

it('knows an elevated process by its mandatory level, in every language', () => {
  expect(isElevated(medium)).toBe(false);
  expect(isElevated(medium.replace('8192', '12288'))).toBe(true);
  expect(isElevated('"Mandatory Label\\System","Label","S-1-16-16384",""')).toBe(true);
  expect(isElevated('')).toBe(false);
});
