import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyConfiguration } from '../../../main/core/configuration.ts';
import { openConfigurationFile } from '../../../main/store/configuration-file.ts';
import { openConf } from '../../../main/store/open-conf.ts';
import { aProfile, aRepository } from '../../fakes/make.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const open = (folder: string) =>
  openConfigurationFile(
    folder,
    () => openConf(folder),
    () => 1,
  );
const filled = { ...emptyConfiguration, profiles: [aProfile([])], repositories: [aRepository] };
const file = (folder: string) => path.join(folder, 'config.json');

describe('the configuration file', () => {
  it('starts empty, and keeps what is written over a restart', () => {
    const folder = temporaryFolder();
    const first = open(folder);
    expect(first.read()).toEqual(emptyConfiguration);
    first.write(filled);
    expect(open(folder).read()).toEqual(filled);
    expect(statSync(file(folder)).mode & 0o077).toBe(0);
  });

  for (const [what, damage] of [
    ['broken JSON', '{"version": 1, "profiles": ['],
    ['an empty file', ''],
    ['NUL bytes', '\0\0\0\0'],
    ['another shape', '{"version": 1, "profiles": 7}'],
  ] as const) {
    it(`sets ${what} aside and uses the last good one`, () => {
      const folder = temporaryFolder();
      open(folder).write(filled);
      writeFileSync(file(folder), damage);
      const opened = open(folder);
      expect(opened.read()).toEqual(filled);
      expect(opened.damage?.message).toContain('uses the last good one');
      const aside = readdirSync(folder).find((name) => name.includes('damaged'));
      expect(readFileSync(path.join(folder, aside ?? ''), 'utf8')).toBe(damage);
      expect(open(folder).damage).toBeNull();
    });
  }

  it('is JSON that people can read and edit, also with an editor that marks its byte order', () => {
    const folder = temporaryFolder();
    open(folder).write(filled);
    const text = readFileSync(file(folder), 'utf8');
    expect(text).toBe(JSON.stringify(filled, undefined, '\t'));
    writeFileSync(file(folder), `\uFEFF${text}`);
    expect(open(folder)).toMatchObject({ damage: null });
    expect(open(folder).read()).toEqual(filled);
  });

  it('quotes nothing of a file that it cannot read', () => {
    const folder = temporaryFolder();
    writeFileSync(file(folder), '{"token": hunter2}');
    const { damage } = open(folder);
    expect(damage?.details).toBe('It is not valid JSON.');
    expect(JSON.stringify(damage)).not.toContain('hunter2');
  });

  it('starts empty where there is no last good one either, and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(file(folder), 'nonsense');
    const opened = open(folder);
    expect(opened.read()).toEqual(emptyConfiguration);
    expect(opened.damage?.hint).toContain('config.damaged-1.json');
    expect(existsSync(path.join(folder, 'config.damaged-1.json'))).toBe(true);
  });
});
