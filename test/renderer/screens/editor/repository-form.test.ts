import { describe, expect, it } from 'vitest';
import {
  afterStoring,
  fromRepositoryForm,
  isMadeUp,
  newRepository,
  toRepositoryForm,
  type RepositoryForm,
} from '../../../../renderer/screens/editor/repository-form.ts';

const onS3 = {
  location: 's3:s3.example/bucket/laptop',
  passwordSecret: 'pw',
  environment: [
    { name: 'AWS_ACCESS_KEY_ID', value: 'AK' },
    { name: 'AWS_SECRET_ACCESS_KEY', secret: 'pw-aws' },
    { name: 'AWS_SESSION_TOKEN', secret: 'session' },
  ],
};

function fill(form: RepositoryForm, values: Readonly<Record<string, string>>): RepositoryForm {
  const environment = form.environment.map((entry) => ({
    ...entry,
    value: values[entry.name] ?? entry.value,
  }));
  return { ...form, environment };
}

describe('the form of a repository', () => {
  it('puts what a kind of place asks for into location, environment and vault', () => {
    const empty = toRepositoryForm(newRepository);
    const form = fill(
      {
        ...empty,
        kind: 'rest',
        password: 'typed',
        places: { ...empty.places, rest: { url: 'https://nas.example/ada/' } },
      },
      { RESTIC_REST_USERNAME: ' ada ', RESTIC_REST_PASSWORD: 'let me in' },
    );
    expect(fromRepositoryForm(form, 'repository-x', newRepository)).toEqual({
      access: {
        location: 'rest:https://nas.example/ada/',
        passwordSecret: 'repository-x',
        environment: [
          { name: 'RESTIC_REST_USERNAME', value: 'ada' },
          { name: 'RESTIC_REST_PASSWORD', secret: 'repository-x-RESTIC_REST_PASSWORD' },
        ],
      },
      secrets: [
        { name: 'repository-x', value: 'typed' },
        { name: 'repository-x-RESTIC_REST_PASSWORD', value: 'let me in' },
      ],
      generated: [],
    });
  });

  it('leaves the keys of a cloud behind when the repository moves to a folder', () => {
    const form = toRepositoryForm(onS3);
    const moved = { ...form, kind: 'local' as const };
    const places = { ...form.places, local: { folder: '/srv' } };
    expect(fromRepositoryForm({ ...moved, places }, 'pw', onS3).access).toEqual({
      location: '/srv',
      passwordSecret: 'pw',
      environment: [{ name: 'AWS_SESSION_TOKEN', secret: 'session' }],
    });
  });

  it('forgets what was typed for a kind that was not chosen in the end', () => {
    const form = fill(toRepositoryForm(newRepository), { B2_ACCOUNT_KEY: 'k' });
    const { access, secrets } = fromRepositoryForm(form, 'pw', newRepository);
    expect(access.environment).toEqual([]);
    expect(secrets).toEqual([]);
  });

  it('keeps every variable of a location that is written by hand', () => {
    const form = toRepositoryForm(onS3);
    const places = { ...form.places, other: { location: 's3://s3.example/bucket' } };
    const { access } = fromRepositoryForm({ ...form, kind: 'other', places }, 'pw', onS3);
    expect(access.environment).toEqual(onS3.environment);
  });

  it('knows what was put into the vault by its name only, and stores it no second time', () => {
    const typed = fill(
      { ...toRepositoryForm(onS3), password: 'new' },
      { AWS_SECRET_ACCESS_KEY: 'secret' },
    );
    const { access } = fromRepositoryForm(typed, 'pw', onS3);
    const after = afterStoring(typed, 'pw', ['pw', 'pw-aws']);
    expect(JSON.stringify(after)).not.toMatch(/"(new|secret)"/);
    expect(fromRepositoryForm(after, 'another', onS3)).toEqual({
      access,
      secrets: [],
      generated: [],
    });
  });

  it('keeps what was typed and is not stored yet', () => {
    const typed = { ...toRepositoryForm(onS3), password: 'new' };
    expect(afterStoring(typed, 'pw', ['session'])).toMatchObject({ password: 'new' });
  });

  it('keeps the name of a password that was made up for a test', () => {
    const form = { ...toRepositoryForm(newRepository), isGenerated: true };
    const { generated } = fromRepositoryForm(form, 'repository-docs-x7k2', newRepository);
    expect(generated).toEqual(['repository-docs-x7k2']);
    const after = fromRepositoryForm(
      afterStoring(form, 'repository-docs-x7k2', generated),
      'x',
      newRepository,
    );
    expect(after.access.passwordSecret).toBe('repository-docs-x7k2');
    expect(after.generated).toEqual([]);
    expect(isMadeUp(afterStoring(form, 'x', ['x']))).toBe(true);
    expect(isMadeUp({ ...afterStoring(form, 'x', ['x']), password: 'replaced' })).toBe(false);
  });
});
