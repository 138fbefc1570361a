import { describe, expect, it } from 'vitest';
import {
  configurationSchema,
  describeIssues,
  emptyConfiguration,
  hookSchema,
  repositorySchema,
} from '../../../main/core/configuration.ts';
import { aHook, aProfile, aRepository } from '../../fakes/make.ts';

const complaint = (hook: unknown): string => {
  const read = hookSchema.safeParse(hook);
  return read.success ? '' : describeIssues(read.error);
};

describe('a stored hook', () => {
  it('is taken as it is when it is right', () => {
    const hook = aHook({ moments: ['before', 'finally'] });
    expect(hookSchema.parse(hook)).toEqual(hook);
  });

  it('S0-4 needs a URL', () => {
    expect(complaint({ ...aHook({ moments: ['before'] }), url: undefined })).toContain('url');
  });

  it('may not leave open in its URL who is called', () => {
    for (const url of ['http://{{host}}/x', '{{url}}', 'https://a@b/', 'ftp://a/', 'https://']) {
      expect(complaint(aHook({ moments: ['before'], url }))).toContain('url: must begin with http');
    }
  });

  it('S1-21 has limits: 64 KiB of body, 32 headers, 8 KiB of headers', () => {
    const header = { name: 'X-A', value: 'b' };
    const hook = aHook({ moments: ['before'] });
    const body = { kind: 'template', format: 'text', text: 'x'.repeat(65_537) };
    expect(complaint({ ...hook, body })).toContain('at most 64 KiB of body');
    expect(complaint({ ...hook, headers: Array(33).fill(header) })).toContain('at most 32 headers');
    expect(complaint({ ...hook, headers: [{ name: 'X', value: 'x'.repeat(8_192) }] })).toContain(
      'at most 8 KiB of headers',
    );
  });

  it('S1-19 has header names without a space, and none that frame the request', () => {
    const named = (name: string) => aHook({ moments: ['before'], headers: [{ name, value: 'v' }] });
    expect(complaint(named('X Bad'))).toContain('is not a header name');
    expect(complaint(named('Content-Length'))).toContain('are set by Bellhop');
  });

  it('can stop or skip a run at "before" only', () => {
    expect(complaint(aHook({ moments: ['success'], onFailure: 'stop' }))).toContain('onFailure');
    expect(complaint(aHook({ moments: ['before'], onFailure: 'stop' }))).toBe('');
  });
});

describe('a stored repository', () => {
  it('holds no password, neither in its location nor in its environment', () => {
    const { success } = repositorySchema.safeParse({
      ...aRepository,
      location: 'rest:https://ada:secret@nas:8000/',
    });
    expect(success).toBe(false);
    const environment = [{ name: 'RESTIC_PASSWORD', value: 'x' }];
    expect(repositorySchema.safeParse({ ...aRepository, environment }).success).toBe(false);
  });
});

describe('the configuration', () => {
  it('starts empty and valid', () => {
    expect(configurationSchema.parse(emptyConfiguration)).toEqual(emptyConfiguration);
  });

  it('refuses a profile whose repository is not there', () => {
    const read = configurationSchema.safeParse({ ...emptyConfiguration, profiles: [aProfile([])] });
    expect(read.success).toBe(false);
  });
});
