import { describe, expect, it } from 'vitest';
import type { ProfileDraft } from '../../../../preload/contract/profile.ts';
import { newDraft, toForm } from '../../../../renderer/screens/editor/form.ts';
import { fromForm } from '../../../../renderer/screens/editor/form-to-draft.ts';
import { newHookForm } from '../../../../renderer/screens/editor/hook-to-form.ts';

const stored: ProfileDraft = {
  profile: {
    id: 'p1',
    name: 'Documents',
    repositoryId: 'r1',
    source: { paths: ['/home/ada'], exclusions: ['*.tmp', 'node_modules'] },
    tasks: {
      backup: {
        schedule: { kind: 'every', hours: 12 },
        hooks: [
          {
            id: 'aaaabbbb-cccc',
            name: 'ntfy',
            enabled: false,
            moments: ['before'],
            onlyIfResticStarted: true,
            method: 'PUT',
            url: 'https://ntfy.example/x',
            headers: [
              { name: 'Authorization', value: '{{secret "hook-aaaabbbb-authorization"}}' },
              { name: 'Title', value: '{{profile.name}}' },
            ],
            body: { kind: 'template', format: 'text', text: 'hello' },
            success: [{ from: 200, to: 204 }],
            onFailure: 'skip',
            timeoutMs: 1_500,
            retry: 'none',
          },
        ],
      },
    },
  },
  repository: {
    id: 'r1',
    location: 's3:host/bucket',
    passwordSecret: 'documents-password',
    environment: [
      { name: 'AWS_ACCESS_KEY_ID', value: 'AK' },
      { name: 'AWS_SECRET_ACCESS_KEY', secret: 'documents-aws' },
    ],
  },
};

describe('the form of a profile', () => {
  it('gives back an untouched profile as it was, and stores nothing', () => {
    expect(fromForm(toForm(stored), stored, 'x7k2')).toEqual({ draft: stored, secrets: [] });
  });

  it('names the password of a new profile after it, by chance apart from others', () => {
    const form = { ...toForm(newDraft), name: 'Élise’s files', password: 'open sesame' };
    const { draft, secrets } = fromForm(form, newDraft, 'x7k2');
    expect(draft.repository.passwordSecret).toBe('repository-elise-s-files-x7k2');
    expect(secrets).toEqual([{ name: 'repository-elise-s-files-x7k2', value: 'open sesame' }]);
    expect(draft.profile.id).toBe('');
  });

  it('keeps the name of a stored password when it is replaced', () => {
    const { draft, secrets } = fromForm({ ...toForm(stored), password: 'new' }, stored, 'x7k2');
    expect(draft.repository.passwordSecret).toBe('documents-password');
    expect(secrets).toEqual([{ name: 'documents-password', value: 'new' }]);
  });

  it('puts a locked variable into the vault and its name into the profile', () => {
    const environment = [{ name: 'B2_KEY', isSecret: true, value: 'k', stored: '' }];
    const { draft, secrets } = fromForm({ ...toForm(stored), environment }, stored, 'x7k2');
    expect(draft.repository.environment).toEqual([
      { name: 'B2_KEY', secret: 'documents-password-B2_KEY' },
    ]);
    expect(secrets).toEqual([{ name: 'documents-password-B2_KEY', value: 'k' }]);
  });

  it('drops empty lines of exclusions', () => {
    const form = { ...toForm(stored), exclusions: '\n *.bak \n\n.cache\n' };
    expect(fromForm(form, stored, 'x7k2').draft.profile.source.exclusions).toEqual([
      '*.bak',
      '.cache',
    ]);
  });

  it('reads every kind of schedule', () => {
    const scheduleOf = (scheduleKind: 'hand' | 'every' | 'daily') =>
      fromForm({ ...toForm(stored), scheduleKind, dailyAt: '08:30' }, stored, 'x7k2').draft.profile
        .tasks.backup.schedule;
    expect(scheduleOf('hand')).toBeNull();
    expect(scheduleOf('every')).toEqual({ kind: 'every', hours: 12 });
    expect(scheduleOf('daily')).toEqual({ kind: 'daily', at: '08:30' });
  });
});

describe('the form of a hook', () => {
  const withHeaders = (...names: readonly string[]) => ({
    ...toForm(stored),
    hooks: [
      {
        ...newHookForm('12345678-9abc'),
        headers: names.map((name) => ({ name, isSecret: true, value: `of ${name}`, stored: '' })),
      },
    ],
  });

  it('turns a locked header into a reference, and its value into a secret', () => {
    const { draft, secrets } = fromForm(withHeaders('X-Api-Key'), stored, 'x7k2');
    expect(draft.profile.tasks.backup.hooks[0]?.headers).toEqual([
      { name: 'X-Api-Key', value: '{{secret "hook-12345678-x-api-key"}}' },
    ]);
    expect(secrets).toEqual([{ name: 'hook-12345678-x-api-key', value: 'of X-Api-Key' }]);
  });

  it('gives two locked headers of one name two secrets', () => {
    const { secrets } = fromForm(withHeaders('X-Token', 'X-Token'), stored, 'x7k2');
    expect(secrets.map(({ name }) => name)).toEqual([
      'hook-12345678-x-token',
      'hook-12345678-x-token-2',
    ]);
  });
});
