import { describe, expect, it } from 'vitest';
import {
  limitsSchema,
  optionsSchema,
  upkeepSchema,
  watchSchema,
} from '../../../main/core/options-schema.ts';
import {
  noLimits,
  usualOptions,
  usualUpkeep,
  usualWatch,
} from '../../../preload/contract/usual-profile.ts';
import { complaint } from './complaint.ts';

it('a profile of an older file has the usual options', () => {
  expect(optionsSchema.parse(undefined)).toEqual(usualOptions);
  expect(limitsSchema.parse(undefined)).toEqual(noLimits);
  expect(upkeepSchema.parse(undefined)).toEqual(usualUpkeep);
  expect(watchSchema.parse(undefined)).toEqual(usualWatch);
});

describe('how backups are made', () => {
  const says = (changes: object) => complaint(optionsSchema, { ...usualOptions, ...changes });

  it('takes what restic takes', () => {
    expect(
      says({
        skipIfUnchanged: true,
        compression: 'max',
        readConcurrency: 64,
        host: 'attic',
        extraArguments: ['--no-scan'],
      }),
    ).toBe('');
  });

  it.each([
    ['compression', 'zip'],
    ['readConcurrency', 0],
    ['readConcurrency', 65],
    ['host', ' '],
    ['host', 'a\0b'],
    ['extraArguments', ['']],
    ['extraArguments', ['a\0b']],
    ['extraArguments', Array(51).fill('-v')],
    ['skipIfUnchanged', 'yes'],
  ])('refuses as %s: %j', (name, value) => {
    expect(says({ [name]: value })).toMatch(new RegExp(`^${name}`));
  });
});

describe('the limits', () => {
  it('are whole KiB a second, or none', () => {
    expect(complaint(limitsSchema, { uploadKiB: 1, downloadKiB: null })).toBe('');
    for (const speed of [0, -1, 1.5, Infinity]) {
      expect(complaint(limitsSchema, { uploadKiB: speed, downloadKiB: null })).toContain(
        'uploadKiB: ',
      );
    }
  });
});

describe('how the repository is kept', () => {
  const says = (changes: object) => complaint(upkeepSchema, { ...usualUpkeep, ...changes });

  it.each(['', '5%', '0.5%', '100%', '1G', '1.5t', '200', 'unlimited'])(
    'may leave unused: "%s"',
    (maxUnused) => {
      expect(says({ maxUnused })).toBe('');
    },
  );

  it.each(['101%', '-5%', '5 %', 'all', '1GB', '--1G'])(
    'may not leave unused: "%s"',
    (maxUnused) => {
      expect(says({ maxUnused })).toBe('maxUnused: must be an amount like 5%, 1G or unlimited');
    },
  );

  it('repacks an amount, not a share', () => {
    for (const maxRepackSize of ['', '1G', '500m']) expect(says({ maxRepackSize })).toBe('');
    for (const maxRepackSize of ['5%', 'unlimited', '-1G']) {
      expect(says({ maxRepackSize })).toBe('maxRepackSize: must be an amount like 1G');
    }
  });

  it.each(['', '5%', '2/10', '10/10', '1G', 'all'])('may be read: "%s"', (readData) => {
    expect(says({ readData })).toBe('');
  });

  it.each(['0/10', '11/10', '1/0', '101%', 'unlimited', 'everything'])(
    'may not be read: "%s"',
    (readData) => {
      expect(says({ readData })).toBe('readData: must be an amount like 5%, 2/10, 1G or all');
    },
  );

  it('is drilled with at least one file', () => {
    expect(says({ drillFiles: 1 })).toBe('');
    for (const drillFiles of [0, 1.5, 1_001]) {
      expect(says({ drillFiles })).toContain('drillFiles: ');
    }
  });
});

describe('when the owner is warned', () => {
  it('is after at least a day, or never', () => {
    const says = (overdueAfterDays: unknown) =>
      complaint(watchSchema, { ...usualWatch, overdueAfterDays });
    expect([1, 3_650, null].map(says)).toEqual(['', '', '']);
    for (const days of [0, -1, 3_651]) expect(says(days)).toContain('overdueAfterDays: ');
  });
});
